package vn.tungho.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.support.SupportEscalations;

@Component
class EscalateUseCheckDelegate implements JavaDelegate {
    private final SupportEscalations escalations;

    EscalateUseCheckDelegate(SupportEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.useCheckOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
