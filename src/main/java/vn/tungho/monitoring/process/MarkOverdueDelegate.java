package vn.tungho.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.FollowUpService;

@Component
class MarkOverdueDelegate implements JavaDelegate {
    private final FollowUpService followUps;

    MarkOverdueDelegate(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.markOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
