package vn.tungho.posting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.ObjectionService;

@Component
class CheckObjectionsDelegate implements JavaDelegate {
    private final ObjectionService service;

    CheckObjectionsDelegate(ObjectionService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = service.check(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(PublicPosting.Variable.OBJECTIONS_OPEN, found.open());
        execution.setVariable(PublicPosting.Variable.SECOND_POSTING_NEEDED, found.secondPostingNeeded());
    }
}
