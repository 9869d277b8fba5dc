package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.InYearEscalations;

@Component
class FlagPreparationDelegate implements JavaDelegate {
    private final InYearEscalations service;

    FlagPreparationDelegate(InYearEscalations service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.preparationLate(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
