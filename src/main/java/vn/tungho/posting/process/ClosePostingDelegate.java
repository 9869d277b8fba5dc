package vn.tungho.posting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingService;

@Component
class ClosePostingDelegate implements JavaDelegate {
    private final PostingService service;

    ClosePostingDelegate(PostingService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.close(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
