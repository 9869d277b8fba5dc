package vn.tungho.support.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;
import vn.tungho.support.SupportProcess;
import vn.tungho.support.SupportState;
import vn.tungho.support.process.SupportNames.Message;
import vn.tungho.support.process.SupportNames.Variable;

@Component
class CamundaSupportProcess implements SupportProcess {
    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaSupportProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void open(long caseId) {
        engine.start(SupportNames.PROCESS, caseId, Map.of());
    }

    @Override
    public void received(String taskId, LocalDate verifyDueOn) {
        engine.complete(taskId, Map.of(Variable.STEP_DUE_AT, engineTime(endOf(verifyDueOn))));
    }

    @Override
    public void verified(
            String taskId, boolean met, boolean selectionNeeded, boolean postingNeeded, LocalDate approveDueOn) {
        engine.complete(
                taskId,
                Map.of(
                        Variable.PASSED, met,
                        Variable.SELECTION_NEEDED, selectionNeeded,
                        Variable.POSTING_NEEDED, postingNeeded,
                        Variable.STEP_DUE_AT, engineTime(endOf(approveDueOn))));
    }

    @Override
    public void selected(String taskId, boolean selected, LocalDate approveDueOn) {
        go(taskId, selected, approveDueOn);
    }

    @Override
    public void posted(String taskId, LocalDate endsOn) {
        engine.complete(taskId, Map.of(Variable.STEP_DUE_AT, engineTime(endOf(endsOn))));
    }

    @Override
    public void postingConfirmed(String taskId, boolean inFull, LocalDate approveDueOn) {
        go(taskId, inFull, approveDueOn);
    }

    @Override
    public void decided(String taskId, boolean approved) {
        engine.complete(taskId, Map.of(Variable.PASSED, approved));
    }

    @Override
    public void delivered(String taskId, boolean all, LocalDate useCheckDueOn) {
        go(taskId, all, useCheckDueOn);
    }

    @Override
    public void useChecked(String taskId, boolean returnable, LocalDate returnDueOn) {
        engine.complete(
                taskId, Map.of(Variable.RETURNABLE, returnable, Variable.STEP_DUE_AT, engineTime(endOf(returnDueOn))));
    }

    @Override
    public void returned(String taskId, boolean settled, LocalDate returnDueOn) {
        go(taskId, settled, returnDueOn);
    }

    @Override
    public void paused(long caseId) {
        engine.correlate(Message.PAUSED, caseId, Map.of());
    }

    @Override
    public void resumed(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void withdrawn(long caseId) {
        engine.correlate(Message.WITHDRAWN, caseId, Map.of());
    }

    @Override
    public void transferred(long caseId) {
        engine.correlate(Message.TRANSFERRED, caseId, Map.of());
    }

    @Override
    public void stopped(long caseId) {
        engine.correlate(Message.STOPPED, caseId, Map.of());
    }

    @Override
    public boolean mayHangAgain(long caseId) {
        return engine.isWaiting(Message.HANG_AGAIN, caseId);
    }

    @Override
    public void hangAgain(long caseId) {
        engine.correlate(Message.HANG_AGAIN, caseId, Map.of());
    }

    @Override
    public void dueMoved(long caseId, SupportState state, LocalDate dueOn) {
        var element = switch (state) {
            case VERIFYING -> "boundaryEvent_verificationOverdue";
            case POSTED -> "event_selectedPostingEnded";
            case APPROVING -> "boundaryEvent_approvalOverdue";
            case CHECKING -> "boundaryEvent_useCheckOverdue";
            case RETURNING -> "boundaryEvent_returnOverdue";
            default -> null;
        };
        if (element != null) {
            timers.move(SupportNames.PROCESS, caseId, element, endOf(dueOn));
        }
    }

    private void go(String taskId, boolean passed, LocalDate dueOn) {
        engine.complete(taskId, Map.of(Variable.PASSED, passed, Variable.STEP_DUE_AT, engineTime(endOf(dueOn))));
    }
}
