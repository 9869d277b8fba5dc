package vn.tungho.shared.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves waiting timers when a legal deadline moves: the timer follows the date in our tables. */
@Component
public class EngineTimers {
    private final RuntimeService runtime;
    private final ManagementService management;

    EngineTimers(@Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** The moment at which a term that includes this day is over. */
    public static LocalDateTime endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay();
    }

    /** Sets the waiting timer of an element anew; nothing when it does not wait. */
    public void move(String processKey, Object caseId, String elementId, LocalDateTime time) {
        var instances = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(caseId.toString())
                .list();
        for (var instance : instances) {
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(elementId)
                    .timers()
                    .list()
                    .forEach(job -> management.setJobDuedate(job.getId(), EngineGateway.engineTime(time)));
        }
    }
}
