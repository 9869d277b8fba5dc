package vn.tungho.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.MonitoringEscalations;

@Component
class FlagReportLateDelegate implements JavaDelegate {
    private final MonitoringEscalations escalations;

    FlagReportLateDelegate(MonitoringEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.reportOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
