package vn.tungho.complaint.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.ComplaintProcess;
import vn.tungho.complaint.InterimKind;
import vn.tungho.complaint.TermKind;
import vn.tungho.complaint.process.ComplaintNames.Message;
import vn.tungho.complaint.process.ComplaintNames.Variable;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaComplaintProcess implements ComplaintProcess {
    /** A timer that rests is set so far away that it never fires; a term has no infinite date. */
    private static final LocalDateTime AT_REST = LocalDateTime.of(2999, 1, 1, 0, 0);

    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaComplaintProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void open(long complaintId, LocalDate acceptanceDueOn) {
        engine.start(ComplaintNames.PROCESS, complaintId, Map.of(Variable.TERM_ENDS_AT, time(acceptanceDueOn)));
    }

    @Override
    public void considered(String taskId, boolean accepted, LocalDate settlementDueOn) {
        engine.complete(taskId, Map.of(Variable.PASSED, accepted, Variable.TERM_ENDS_AT, time(settlementDueOn)));
    }

    @Override
    public void verified(String taskId, boolean dialogueNeeded) {
        engine.complete(taskId, Map.of(Variable.PASSED, dialogueNeeded));
    }

    @Override
    public void invited(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void dialogueHeld(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void settled(String taskId, LocalDate sendingDueOn, LocalDate effectOn) {
        engine.complete(taskId, Map.of(Variable.TERM_ENDS_AT, time(sendingDueOn), Variable.EFFECT_AT, time(effectOn)));
    }

    @Override
    public void sent(String taskId, boolean publicationNeeded, LocalDate publicationDueOn, LocalDate effectOn) {
        // an instance of the model before waits for its effect only after the sending: it finds the day here
        engine.complete(
                taskId,
                Map.of(
                        Variable.PASSED, publicationNeeded,
                        Variable.TERM_ENDS_AT, time(publicationDueOn),
                        Variable.EFFECT_AT, time(effectOn)));
    }

    @Override
    public void published(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void suspended(long complaintId, LocalDate sendingDueOn) {
        dueMoved(complaintId, TermKind.SETTLEMENT, null);
        engine.correlate(Message.SUSPENDED, complaintId, Map.of(Variable.INTERIM_ENDS_AT, time(sendingDueOn)));
    }

    @Override
    public void interimSent(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void continued(String taskId, long complaintId, LocalDate settlementDueOn, LocalDate sendingDueOn) {
        dueMoved(complaintId, TermKind.SETTLEMENT, settlementDueOn);
        engine.complete(taskId, Map.of(Variable.INTERIM_ENDS_AT, time(sendingDueOn)));
    }

    @Override
    public void terminated(long complaintId, LocalDate sendingDueOn) {
        engine.correlate(Message.TERMINATED, complaintId, Map.of(Variable.INTERIM_ENDS_AT, time(sendingDueOn)));
    }

    @Override
    public void appealed(long complaintId) {
        engine.correlate(Message.APPEALED, complaintId, Map.of());
    }

    @Override
    public void effectHeld(long complaintId, boolean isOver) {
        // in the model before, the effect waits behind the sending: what is still to be sent must not be broken off
        if (!engine.correlateIfWaiting(Message.EFFECT_HELD, complaintId) && isOver) {
            engine.correlate(Message.APPEALED, complaintId, Map.of());
        }
    }

    @Override
    public void dueMoved(long complaintId, TermKind kind, @Nullable LocalDate dueOn) {
        var element = switch (kind) {
            case ACCEPTANCE -> "boundaryEvent_acceptanceOverdue";
            case SETTLEMENT -> "boundaryEvent_settlementOverdue";
            case SENDING -> "boundaryEvent_sendingOverdue";
            case PUBLICATION -> "boundaryEvent_publicationOverdue";
            case EFFECT -> "event_decisionInForce";
            case INTERIM_SENDING -> null;
        };
        if (element != null) {
            timers.move(ComplaintNames.PROCESS, complaintId, element, dueOn == null ? AT_REST : endOf(dueOn));
        }
    }

    @Override
    public void interimDueMoved(long complaintId, InterimKind kind, LocalDate dueOn) {
        var element = switch (kind) {
            case SUSPENSION -> "boundaryEvent_suspensionSendingOverdue";
            case CONTINUATION -> "boundaryEvent_continuationSendingOverdue";
            case TERMINATION -> "boundaryEvent_terminationSendingOverdue";
        };
        timers.move(ComplaintNames.PROCESS, complaintId, element, endOf(dueOn));
    }

    private static java.util.Date time(LocalDate lastDay) {
        return engineTime(endOf(lastDay));
    }
}
