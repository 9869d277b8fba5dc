package vn.tungho.posting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingService;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class StartTermDelegate implements JavaDelegate {
    private final PostingService service;

    StartTermDelegate(PostingService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var posting = Long.parseLong(execution.getProcessBusinessKey());
        var ends = service.startTerm(posting);
        execution.setVariable(
                PublicPosting.Variable.POSTING_ENDS_AT, EngineGateway.engineTime(EngineTimers.endOf(ends)));
    }
}
