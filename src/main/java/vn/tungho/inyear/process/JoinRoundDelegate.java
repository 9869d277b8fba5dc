package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.RequestRoundService;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class JoinRoundDelegate implements JavaDelegate {
    private final RequestRoundService service;

    JoinRoundDelegate(RequestRoundService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = service.join(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(InYearNames.Variable.DECISION_DUE_AT, EngineGateway.engineTime(EngineTimers.endOf(due)));
    }
}
