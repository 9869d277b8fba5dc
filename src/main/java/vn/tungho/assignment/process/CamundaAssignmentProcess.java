package vn.tungho.assignment.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AssignmentProcess;
import vn.tungho.assignment.process.AssignmentNames.Message;
import vn.tungho.assignment.process.AssignmentNames.Variable;
import vn.tungho.shared.process.EngineGateway;

@Component
class CamundaAssignmentProcess implements AssignmentProcess {
    private final EngineGateway engine;

    CamundaAssignmentProcess(EngineGateway engine) {
        this.engine = engine;
    }

    @Override
    public void start(Start start) {
        engine.start(
                KEY,
                start.assignmentId(),
                Map.of(
                        Variable.ALREADY_ACCEPTED, start.isAccepted(),
                        Variable.ANSWER_OVERDUE_AT, engineTime(endOf(start.answerBy()))));
    }

    @Override
    public void answered(String taskId, boolean isAccepted) {
        engine.complete(taskId, Map.of(Variable.HOUSEHOLD_ACCEPTED, isAccepted));
    }

    @Override
    public void chosen(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void withdrawn(long assignmentId) {
        engine.correlate(Message.WITHDRAWN, assignmentId, Map.of());
    }

    @Override
    public void ended(long assignmentId, boolean isHandedOver) {
        engine.correlate(Message.ENDED, assignmentId, Map.of(Variable.HANDED_OVER, isHandedOver));
    }
}
