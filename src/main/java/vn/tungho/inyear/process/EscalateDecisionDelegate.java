package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.InYearEscalations;

@Component
class EscalateDecisionDelegate implements JavaDelegate {
    private final InYearEscalations service;

    EscalateDecisionDelegate(InYearEscalations service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.decisionOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
