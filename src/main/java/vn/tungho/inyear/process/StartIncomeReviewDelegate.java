package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class StartIncomeReviewDelegate implements JavaDelegate {
    private final IncomeReviewService service;

    StartIncomeReviewDelegate(IncomeReviewService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = service.start(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(InYearNames.Variable.DECISION_DUE_AT, EngineGateway.engineTime(EngineTimers.endOf(due)));
    }
}
