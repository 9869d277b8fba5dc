package vn.tungho.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.FollowUpService;

@Component
class EscalateFindingsDelegate implements JavaDelegate {
    private final FollowUpService followUps;

    EscalateFindingsDelegate(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.escalate(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
