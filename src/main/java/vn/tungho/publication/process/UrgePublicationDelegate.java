package vn.tungho.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.publication.PublicationTerms;

@Component
class UrgePublicationDelegate implements JavaDelegate {
    private final PublicationTerms terms;

    UrgePublicationDelegate(PublicationTerms terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        terms.startOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
