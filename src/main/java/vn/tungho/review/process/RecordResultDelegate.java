package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.VillageReviewService;

@Component
class RecordResultDelegate implements JavaDelegate {
    private final VillageReviewService service;

    RecordResultDelegate(VillageReviewService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.recordResult(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
