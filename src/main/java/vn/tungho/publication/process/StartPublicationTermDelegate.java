package vn.tungho.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.publication.PublicationTerms;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class StartPublicationTermDelegate implements JavaDelegate {
    private final PublicationTerms terms;

    StartPublicationTermDelegate(PublicationTerms terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var last = terms.lastDay(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(
                PublicationNames.Variable.PUBLICATION_ENDS_AT, EngineGateway.engineTime(EngineTimers.endOf(last)));
    }
}
