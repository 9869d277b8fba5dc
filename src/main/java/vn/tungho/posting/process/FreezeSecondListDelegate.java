package vn.tungho.posting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.SecondPostingService;

@Component
class FreezeSecondListDelegate implements JavaDelegate {
    private final SecondPostingService service;

    FreezeSecondListDelegate(SecondPostingService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.freeze(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
