package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.VillageReviewService;

@Component
class FreezeListDelegate implements JavaDelegate {
    private final VillageReviewService service;

    FreezeListDelegate(VillageReviewService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var posting = service.freezeList(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(ReviewNames.Variable.POSTING_ID, Long.toString(posting));
    }
}
