package vn.tungho.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.SessionService;

@Component
class GoWithoutReportDelegate implements JavaDelegate {
    private final SessionService sessions;

    GoWithoutReportDelegate(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sessions.goWithoutReport(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
