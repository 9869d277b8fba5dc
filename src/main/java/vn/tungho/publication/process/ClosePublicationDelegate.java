package vn.tungho.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.publication.PublicationTerms;

@Component
class ClosePublicationDelegate implements JavaDelegate {
    private final PublicationTerms terms;

    ClosePublicationDelegate(PublicationTerms terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        terms.close(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
