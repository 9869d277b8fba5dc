package vn.tungho.inyear.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.RequestDecisionService;

@Component
class RecogniseRequestDelegate implements JavaDelegate {
    private final RequestDecisionService service;

    RecogniseRequestDelegate(RequestDecisionService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.recognise(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
