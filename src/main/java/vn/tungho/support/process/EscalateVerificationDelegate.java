package vn.tungho.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.support.SupportEscalations;

@Component
class EscalateVerificationDelegate implements JavaDelegate {
    private final SupportEscalations escalations;

    EscalateVerificationDelegate(SupportEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.verificationOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
