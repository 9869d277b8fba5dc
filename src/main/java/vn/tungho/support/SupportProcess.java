package vn.tungho.support;

import java.time.LocalDate;

/** The procedure of a case. The days given are the last days of the step that follows. */
public interface SupportProcess {
    void open(long caseId);

    void received(String taskId, LocalDate verifyDueOn);

    void verified(String taskId, boolean met, boolean selectionNeeded, boolean postingNeeded, LocalDate approveDueOn);

    void selected(String taskId, boolean selected, LocalDate approveDueOn);

    void posted(String taskId, LocalDate endsOn);

    void postingConfirmed(String taskId, boolean inFull, LocalDate approveDueOn);

    void decided(String taskId, boolean approved);

    void delivered(String taskId, boolean all, LocalDate useCheckDueOn);

    /** {@code returnDueOn} counts only for support that is returned. */
    void useChecked(String taskId, boolean returnable, LocalDate returnDueOn);

    /** Not settled means a new term. */
    void returned(String taskId, boolean settled, LocalDate returnDueOn);

    void paused(long caseId);

    void resumed(String taskId);

    void withdrawn(long caseId);

    void transferred(long caseId);

    /** The applicant did not bring the papers in his term. */
    void stopped(long caseId);

    /** True when the approval waits on a model that can go back to the posting; models of earlier releases cannot. */
    boolean mayHangAgain(long caseId);

    /** The list goes up again before the approval. */
    void hangAgain(long caseId);

    /** The term of the step at hand moved. */
    void dueMoved(long caseId, SupportState state, LocalDate dueOn);
}
