package vn.tungho.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.support.ReturnService;

@Component
class CloseCaseDelegate implements JavaDelegate {
    private final ReturnService returns;

    CloseCaseDelegate(ReturnService returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returns.close(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
