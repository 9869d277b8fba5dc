package vn.tungho.operations.clock;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.springframework.stereotype.Component;

/** Holds the engine's timers, those that come up meanwhile included, and lets them go; steps that follow a person's act go on. */
@Component
class TimerHold {
    private final ManagementService management;

    TimerHold(ManagementService management) {
        this.management = management;
    }

    void hold() {
        timers().filter(d -> !d.isSuspended()).forEach(d -> management.suspendJobDefinitionById(d.getId(), true));
    }

    void release() {
        timers().filter(JobDefinition::isSuspended).forEach(d -> management.activateJobDefinitionById(d.getId(), true));
    }

    private java.util.stream.Stream<JobDefinition> timers() {
        return management.createJobDefinitionQuery().list().stream()
                .filter(d -> d.getJobType().startsWith("timer"));
    }
}
