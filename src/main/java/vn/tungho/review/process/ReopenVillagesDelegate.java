package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.OpinionService;

@Component
class ReopenVillagesDelegate implements JavaDelegate {
    private final OpinionService service;

    ReopenVillagesDelegate(OpinionService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.reopenVillages(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
