package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.replies.ReplyService;

@Component
class EscalateRepliesDelegate implements JavaDelegate {
    private final ReplyService service;

    EscalateRepliesDelegate(ReplyService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.escalate(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
