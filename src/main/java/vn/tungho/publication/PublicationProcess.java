package vn.tungho.publication;

import java.time.LocalDate;

/** What publications tell publication.bpmn; every call is within the caller's transaction. */
public interface PublicationProcess {
    /**
     * The lists are made.
     *
     * @param startDueOn the last day to begin; the end of it escalates
     * @param reportOn the day after which the chair is told that a place is still missing
     */
    void opened(long publicationId, LocalDate startDueOn, LocalDate reportOn);

    /** The commune's office has all lists up; {@code taskId} is the engine's task. */
    void communePlaced(String taskId);

    /** The last village house has its list up. */
    void villagesUp(long publicationId);

    /** The officer has confirmed what was over; false when lists still hang. */
    void confirmed(String taskId, boolean all);

    /** The publication was taken off. */
    void withdrawn(long publicationId);

    /** The last list now ends on this day. */
    void endMoved(long publicationId, LocalDate endsOn);

    /** The last days to begin have moved. */
    void startMoved(long publicationId, LocalDate startDueOn, LocalDate reportOn);
}
