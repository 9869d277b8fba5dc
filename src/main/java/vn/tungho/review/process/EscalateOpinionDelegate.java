package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.OpinionFollowThrough;

@Component
class EscalateOpinionDelegate implements JavaDelegate {
    private final OpinionFollowThrough service;

    EscalateOpinionDelegate(OpinionFollowThrough service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.escalate(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
