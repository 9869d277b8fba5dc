package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.DecisionService;

@Component
class IssueCertificatesDelegate implements JavaDelegate {
    private final DecisionService service;

    IssueCertificatesDelegate(DecisionService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.issueCertificates(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
