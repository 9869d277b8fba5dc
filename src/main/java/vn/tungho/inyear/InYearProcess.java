package vn.tungho.inyear;

import java.time.LocalDate;

/** The procedures of requests. Task ids come from the work list; all days are last days in time but {@code startsOn}. */
public interface InYearProcess {
    /**
     * Starts a request's procedure; the 15th and the last day run from now on, whatever the office does.
     *
     * @param screeningNeeded Phiếu A first; never asked for requests decided by income
     * @param preparationDue after this day the chair is told when the request is not ready for its review
     */
    void open(Request request, boolean householdKnown, boolean screeningNeeded, LocalDate preparationDue);

    void takenIn(String taskId);

    void screened(String taskId, boolean listed);

    void refusedAfterScreening(String taskId);

    /** The review begins on {@code startsOn}, or now when that is over; models of earlier releases wait for it only from here on. */
    void assigned(String taskId, LocalDate startsOn);

    /** The village's round is over. */
    void resultReady(long requestId);

    void decided(String taskId, boolean recognised);

    void incomeSurveyed(String taskId);

    void incomePosted(String taskId, LocalDate endsOn);

    void incomePostingConfirmed(String taskId, boolean inFull);

    void incomeObjection(long requestId, LocalDate dueOn);

    void incomeReverified(String taskId);

    /** True when the decision waits on a model that can go back to the posting; models of earlier releases cannot. */
    boolean mayHangAgain(long requestId);

    /** The income result goes up again before the decision. */
    void hangAgain(long requestId);

    void withdrawn(long requestId);

    /** The decision is due on another day. */
    void decisionMoved(Request request, LocalDate dueOn);

    /** The chair is told on another day. */
    void preparationMoved(Request request, LocalDate preparationDue);

    /** The review of a request that waits for its 15th begins on another day. */
    void startMoved(Request request, LocalDate startsOn);

    /** A term of the income form's posting or re-verification moved. */
    void incomePostingMoved(long requestId, LocalDate endsOn);

    void incomeReverificationMoved(long requestId, LocalDate dueOn);
}
