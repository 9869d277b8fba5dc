package vn.tungho.monitoring;

import java.time.LocalDate;

/** The procedure of a plan. The days given are the last days of what follows. */
public interface MonitoringProcess {
    /** Its id in the model. */
    String KEY = "frontMonitoring";

    void open(long planId);

    void noticed(String taskId, LocalDate reportDueOn, LocalDate sessionOn);

    void reported(String taskId);

    void held(String taskId, LocalDate resultDueOn);

    void resultWritten(String taskId);

    void concluded(String taskId, boolean answersNeeded, LocalDate answersDueOn);

    void answered(String taskId);

    /** As above, when somebody else than the task's role gave the last answer. */
    void answeredByChair(long planId);

    void urged(String taskId, LocalDate until);

    void pressed(String taskId);

    void checked(String taskId, boolean answersNeeded, LocalDate answersDueOn);

    void cancelled(long planId);

    /** The session moved, before the report came. */
    void sessionMoved(long planId, LocalDate reportDueOn, LocalDate sessionOn);

    /** The new day to answer that was set by urging moved. */
    void urgedUntilMoved(long planId, LocalDate until);

    /** The term of a step moved. */
    void dueMoved(long planId, StepKind step, LocalDate dueOn);
}
