package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.ReverificationTerm;

@Component
class EscalateReverificationDelegate implements JavaDelegate {
    private final ReverificationTerm service;

    EscalateReverificationDelegate(ReverificationTerm service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.flagOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
