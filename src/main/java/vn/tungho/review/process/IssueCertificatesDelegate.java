package vn.tungho.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.review.CertificateService;

@Component
class IssueCertificatesDelegate implements JavaDelegate {
    private final CertificateService service;

    IssueCertificatesDelegate(CertificateService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.issue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
