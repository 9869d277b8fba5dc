package vn.tungho.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.MonitoringEscalations;

@Component
class EscalateResultDelegate implements JavaDelegate {
    private final MonitoringEscalations escalations;

    EscalateResultDelegate(MonitoringEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.resultOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
