package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.VillageReviewService;

@Component
class ReopenScoringDelegate implements JavaDelegate {
    private final VillageReviewService service;

    ReopenScoringDelegate(VillageReviewService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.reopenScoring(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
