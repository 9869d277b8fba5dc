package vn.tungho.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.support.SupportEscalations;

@Component
class EscalateApprovalDelegate implements JavaDelegate {
    private final SupportEscalations escalations;

    EscalateApprovalDelegate(SupportEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.approvalOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
