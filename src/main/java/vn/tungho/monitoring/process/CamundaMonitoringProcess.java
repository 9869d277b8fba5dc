package vn.tungho.monitoring.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.MonitoringProcess;
import vn.tungho.monitoring.StepKind;
import vn.tungho.monitoring.process.MonitoringNames.Message;
import vn.tungho.monitoring.process.MonitoringNames.Variable;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaMonitoringProcess implements MonitoringProcess {
    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaMonitoringProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void open(long planId) {
        engine.start(MonitoringNames.PROCESS, planId, Map.of());
    }

    @Override
    public void noticed(String taskId, LocalDate reportDueOn, LocalDate sessionOn) {
        engine.complete(
                taskId,
                Map.of(
                        Variable.REPORT_DUE_AT, engineTime(endOf(reportDueOn)),
                        Variable.SESSION_AT, engineTime(sessionOn.atStartOfDay())));
    }

    @Override
    public void reported(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void held(String taskId, LocalDate resultDueOn) {
        engine.complete(taskId, Map.of(Variable.STEP_DUE_AT, engineTime(endOf(resultDueOn))));
    }

    @Override
    public void resultWritten(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void concluded(String taskId, boolean answersNeeded, LocalDate answersDueOn) {
        answersWanted(taskId, answersNeeded, answersDueOn);
    }

    @Override
    public void answered(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void answeredByChair(long planId) {
        engine.correlate(Message.FINDINGS_ANSWERED, planId, Map.of());
    }

    @Override
    public void urged(String taskId, LocalDate until) {
        engine.complete(taskId, Map.of(Variable.URGED_UNTIL_AT, engineTime(endOf(until))));
    }

    @Override
    public void pressed(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void checked(String taskId, boolean answersNeeded, LocalDate answersDueOn) {
        answersWanted(taskId, answersNeeded, answersDueOn);
    }

    @Override
    public void cancelled(long planId) {
        engine.correlate(Message.PLAN_CANCELLED, planId, Map.of());
    }

    @Override
    public void sessionMoved(long planId, LocalDate reportDueOn, LocalDate sessionOn) {
        timers.move(MonitoringNames.PROCESS, planId, "boundaryEvent_reportOverdue", endOf(reportDueOn));
        timers.move(MonitoringNames.PROCESS, planId, "boundaryEvent_sessionDay", sessionOn.atStartOfDay());
    }

    @Override
    public void urgedUntilMoved(long planId, LocalDate until) {
        timers.move(MonitoringNames.PROCESS, planId, "event_urgingOver", endOf(until));
    }

    @Override
    public void dueMoved(long planId, StepKind step, LocalDate dueOn) {
        switch (step) {
            case RESULT -> timers.move(MonitoringNames.PROCESS, planId, "boundaryEvent_resultOverdue", endOf(dueOn));
            case ANSWERS -> timers.move(MonitoringNames.PROCESS, planId, "boundaryEvent_answersOverdue", endOf(dueOn));
            default -> {}
        }
    }

    private void answersWanted(String taskId, boolean needed, LocalDate dueOn) {
        engine.complete(
                taskId, Map.of(Variable.ANSWERS_NEEDED, needed, Variable.STEP_DUE_AT, engineTime(endOf(dueOn))));
    }
}
