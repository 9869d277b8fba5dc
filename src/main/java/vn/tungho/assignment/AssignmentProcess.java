package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;

/** What the assignment tells its process. Task ids come from the work list. */
public interface AssignmentProcess {
    /** The process id in the model. */
    String KEY = "cadreAssignment";

    /** Starts one assignment; an accepted one (after a handover) goes straight to the follow-up. */
    void start(Start start);

    /** Starts many in the caller's transaction. */
    default void startAll(List<Start> starts) {
        starts.forEach(this::start);
    }

    void answered(String taskId, boolean isAccepted);

    /** The committee has chosen somebody else, or the household needs nobody. */
    void chosen(String taskId);

    /** The decision no longer holds for this household, before the helper has answered. */
    void withdrawn(long assignmentId);

    /** The follow-up is over. */
    void ended(long assignmentId, boolean isHandedOver);

    /** What a start needs. */
    record Start(long assignmentId, boolean isAccepted, LocalDate answerBy) {}
}
