package vn.tungho.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.SettlementService;

@Component
class CarryOutSettlementDelegate implements JavaDelegate {
    private final SettlementService settlements;

    CarryOutSettlementDelegate(SettlementService settlements) {
        this.settlements = settlements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settlements.carryOut(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
