package vn.tungho.review;

import java.time.LocalDate;

/** What the review tells its processes. Task ids come from the work list. */
public interface ReviewProcess {
    /** Starts a commune's review; the window is over after {@code lastDay}. */
    void open(long reviewId, LocalDate lastDay);

    void listClosed(String taskId);

    void enumeratorsAssigned(String taskId);

    /** Starts a village's part. */
    void openVillage(long villageReviewId);

    void surveyCompleted(long villageReviewId);

    /** People were told of the village's meeting; its minutes are next. */
    void meetingAnnounced(String taskId);

    void meetingRecorded(String taskId, boolean approved);

    /** The last running village of the review has its result. */
    void villagesFinished(long reviewId);

    void consolidated(String taskId);

    /** The report is out; the province is reminded on one day and reported overdue after the other. */
    void reported(String taskId, LocalDate remindOn, LocalDate dueOn);

    /** @param lookedAgain true when every village the province names now was reviewed again before */
    void opinionGiven(String taskId, boolean agreed, boolean lookedAgain);

    /** The chair holds to the result, or has the villages reviewed once more. */
    void opinionWeighed(String taskId, boolean held);

    void decisionsSigned(String taskId);

    /** Starts the re-verification of an objection that is due on a day. */
    void openReverification(long objectionId, LocalDate dueOn);

    void teamAssigned(String taskId);

    void reverified(String taskId);

    void reverificationConcluded(String taskId, boolean upheld);

    /** Starts the written replies of a batch, which are to be signed and sent by this day. */
    void openReplies(long batchId, LocalDate dueOn);

    void repliesSigned(String taskId);

    void repliesSent(String taskId);

    /** The written replies are due on another day. */
    void repliesMoved(long batchId, LocalDate dueOn);

    /** The province's opinion is due on another day. */
    void opinionMoved(long reviewId, LocalDate remindOn, LocalDate dueOn);
}
