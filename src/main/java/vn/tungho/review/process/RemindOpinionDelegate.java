package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.OpinionFollowThrough;

@Component
class RemindOpinionDelegate implements JavaDelegate {
    private final OpinionFollowThrough service;

    RemindOpinionDelegate(OpinionFollowThrough service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.remind(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
