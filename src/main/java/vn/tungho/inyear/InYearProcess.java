package vn.tungho.inyear;

import java.time.LocalDate;

/** The procedures of requests. Task ids come from the work list; all days are last days in time but {@code startsOn}. */
public interface InYearProcess {
    /** @param screeningNeeded Phiếu A first; never asked for requests decided by income */
    void open(Request request, boolean householdKnown, boolean screeningNeeded);

    void takenIn(String taskId);

    void screened(String taskId, boolean listed);

    void refusedAfterScreening(String taskId);

    /** The review begins on {@code startsOn}. */
    void assigned(String taskId, LocalDate startsOn);

    /** The village's round is over. */
    void resultReady(long requestId);

    void decided(String taskId, boolean recognised);

    void incomeSurveyed(String taskId);

    void incomePosted(String taskId, LocalDate endsOn);

    void incomePostingConfirmed(String taskId, boolean inFull);

    void incomeObjection(long requestId, LocalDate dueOn);

    void incomeReverified(String taskId);

    void withdrawn(long requestId);

    /** The decision is due on another day. */
    void decisionMoved(Request request, LocalDate dueOn);

    /** A term of the income form's posting or re-verification moved. */
    void incomePostingMoved(long requestId, LocalDate endsOn);

    void incomeReverificationMoved(long requestId, LocalDate dueOn);
}
