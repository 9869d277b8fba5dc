package vn.tungho.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.ComplaintEscalations;
import vn.tungho.complaint.TermKind;

@Component
class EscalateTerminationSendingDelegate implements JavaDelegate {
    private final ComplaintEscalations escalations;

    EscalateTerminationSendingDelegate(ComplaintEscalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalations.overdue(Long.parseLong(execution.getProcessBusinessKey()), TermKind.INTERIM_SENDING);
    }
}
