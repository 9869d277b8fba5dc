package vn.tungho.shared.process;

import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;

/** Starts, continues and asks processes by the case's id; the modules' adapters use it, in the caller's transaction. */
@Component
public class EngineGateway {
    /** Said to whoever finishes a step that somebody else has just finished. */
    public static final String DONE_ALREADY =
            "Có người vừa làm xong việc này. Tải lại trang hoặc về danh sách việc để thấy bước mới.";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineGateway(@Lazy RuntimeService runtime, @Lazy TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts an instance whose business key is the case's id. */
    public void start(String processKey, Object caseId, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables);
    }

    /** Completes an engine task by its id, as the work list knows it; an expected "no" when somebody else was faster. */
    public void complete(String taskId, Map<String, Object> variables) {
        first(() -> tasks.complete(taskId, variables));
    }

    /** Tells the waiting instance of this case that something happened; an expected "no" when none waits for it any more. */
    public void correlate(String message, Object caseId, Map<String, Object> variables) {
        first(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(variables)
                .correlate());
    }

    /** Two people may finish one step at the same moment: the engine's words for the second one are no fault of the system. */
    private static void first(Runnable act) {
        try {
            act.run();
        } catch (OptimisticLockingException | NullValueException | MismatchingMessageCorrelationException tooLate) {
            throw new BusinessException(DONE_ALREADY, tooLate);
        }
    }

    /** Tells the instance of this case when it waits for the message; false when it does not. */
    public boolean correlateIfWaiting(String message, Object caseId) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    /** True when the instance of this case waits for the message. */
    public boolean isWaiting(String message, Object caseId) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** The engine's form of a Vietnamese point in time, for timers. */
    public static java.util.Date engineTime(LocalDateTime time) {
        return java.util.Date.from(time.atZone(AppClock.ZONE).toInstant());
    }
}
