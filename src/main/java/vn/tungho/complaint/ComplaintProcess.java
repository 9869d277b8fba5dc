package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The procedure of a complaint. The days given are the last days of the terms that follow. */
public interface ComplaintProcess {
    void open(long complaintId, LocalDate acceptanceDueOn);

    /** {@code settlementDueOn} counts only when it was accepted. */
    void considered(String taskId, boolean accepted, LocalDate settlementDueOn);

    void verified(String taskId, boolean dialogueNeeded);

    void invited(String taskId);

    void dialogueHeld(String taskId);

    /** The decision is signed: its sending is due, and its effect comes on the day after {@code effectOn} beside it. */
    void settled(String taskId, LocalDate sendingDueOn, LocalDate effectOn);

    /** The term of the publication counts only where there is one. */
    void sent(String taskId, boolean publicationNeeded, LocalDate publicationDueOn, LocalDate effectOn);

    void published(String taskId);

    /** The clock stands still: nothing becomes overdue until the settlement goes on. */
    void suspended(long complaintId, LocalDate sendingDueOn);

    /** A decision on the way was sent. */
    void interimSent(String taskId);

    /** The clock runs on. */
    void continued(String taskId, long complaintId, LocalDate settlementDueOn, LocalDate sendingDueOn);

    void terminated(long complaintId, LocalDate sendingDueOn);

    /** It goes on in the second instance although nothing was decided: nothing is left to do here. */
    void appealed(long complaintId);

    /**
     * The decision does not take effect, the second instance goes on; what is left to send or to make public stays to be done.
     *
     * @param isOver true when nothing is left to send
     */
    void effectHeld(long complaintId, boolean isOver);

    /** A term moved; null lets it rest. */
    void dueMoved(long complaintId, TermKind kind, @Nullable LocalDate dueOn);

    /** The term to send a decision on the way moved. */
    void interimDueMoved(long complaintId, InterimKind kind, LocalDate dueOn);
}
