package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.InYearEscalations;

@Component
class EscalatePreparationDelegate implements JavaDelegate {
    private final InYearEscalations service;

    EscalatePreparationDelegate(InYearEscalations service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.preparationOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
