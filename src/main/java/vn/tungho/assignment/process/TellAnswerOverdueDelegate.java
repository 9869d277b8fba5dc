package vn.tungho.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AnswerService;

@Component
class TellAnswerOverdueDelegate implements JavaDelegate {
    private final AnswerService service;

    TellAnswerOverdueDelegate(AnswerService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.answerOverdue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
