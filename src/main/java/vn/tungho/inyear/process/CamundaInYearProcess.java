package vn.tungho.inyear.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.InYearProcess;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.process.InYearNames.Message;
import vn.tungho.inyear.process.InYearNames.Variable;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaInYearProcess implements InYearProcess {
    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaInYearProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void open(Request request, boolean householdKnown, boolean screeningNeeded, LocalDate preparationDue) {
        var startsOn = Objects.requireNonNull(request.startsOn());
        engine.start(
                processOf(request),
                request.requestId(),
                Map.of(
                        Variable.HOUSEHOLD_KNOWN, householdKnown,
                        Variable.SCREENING_NEEDED, screeningNeeded,
                        Variable.LISTED, true,
                        Variable.REVIEW_STARTS_AT, engineTime(startsOn.atStartOfDay()),
                        Variable.PREPARATION_LATE_AT, engineTime(endOf(startsOn)),
                        Variable.PREPARATION_OVERDUE_AT, engineTime(endOf(preparationDue)),
                        Variable.DECISION_DUE_AT, engineTime(endOf(Objects.requireNonNull(request.dueOn())))));
    }

    private static String processOf(Request request) {
        return request.kind().byIncome() ? InYearNames.INCOME_REVIEW : InYearNames.IN_YEAR_REVIEW;
    }

    @Override
    public void takenIn(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void screened(String taskId, boolean listed) {
        engine.complete(taskId, Map.of(Variable.LISTED, listed));
    }

    @Override
    public void refusedAfterScreening(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void assigned(String taskId, LocalDate startsOn) {
        engine.complete(taskId, Map.of(Variable.REVIEW_STARTS_AT, engineTime(startsOn.atStartOfDay())));
    }

    @Override
    public void resultReady(long requestId) {
        engine.correlate(Message.RESULT_READY, requestId, Map.of());
    }

    @Override
    public void decided(String taskId, boolean recognised) {
        engine.complete(taskId, Map.of(Variable.RECOGNISED, recognised));
    }

    @Override
    public void incomeSurveyed(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void incomePosted(String taskId, LocalDate endsOn) {
        engine.complete(taskId, Map.of(Variable.INCOME_POSTING_ENDS_AT, engineTime(endOf(endsOn))));
    }

    @Override
    public void incomePostingConfirmed(String taskId, boolean inFull) {
        engine.complete(taskId, Map.of(Variable.INCOME_POSTED_IN_FULL, inFull));
    }

    @Override
    public void incomeObjection(long requestId, LocalDate dueOn) {
        engine.correlate(
                Message.INCOME_OBJECTION, requestId, Map.of(Variable.INCOME_REVERIFY_DUE_AT, engineTime(endOf(dueOn))));
    }

    @Override
    public void incomeReverified(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public boolean mayHangAgain(long requestId) {
        return engine.isWaiting(Message.HANG_AGAIN, requestId);
    }

    @Override
    public void hangAgain(long requestId) {
        engine.correlate(Message.HANG_AGAIN, requestId, Map.of());
    }

    @Override
    public void withdrawn(long requestId) {
        engine.correlate(Message.WITHDRAWN, requestId, Map.of());
    }

    @Override
    public void decisionMoved(Request request, LocalDate dueOn) {
        timers.move(processOf(request), request.requestId(), "startEvent_decisionOverdue", endOf(dueOn));
        // the same term in models of earlier releases
        timers.move(processOf(request), request.requestId(), "boundaryEvent_decisionOverdue", endOf(dueOn));
    }

    @Override
    public void preparationMoved(Request request, LocalDate preparationDue) {
        timers.move(processOf(request), request.requestId(), "boundaryEvent_preparationOverdue", endOf(preparationDue));
    }

    @Override
    public void startMoved(Request request, LocalDate startsOn) {
        timers.move(processOf(request), request.requestId(), "event_fifteenth", startsOn.atStartOfDay());
    }

    @Override
    public void incomePostingMoved(long requestId, LocalDate endsOn) {
        timers.move(InYearNames.INCOME_REVIEW, requestId, "event_incomePostingEnded", endOf(endsOn));
    }

    @Override
    public void incomeReverificationMoved(long requestId, LocalDate dueOn) {
        timers.move(InYearNames.INCOME_REVIEW, requestId, "boundaryEvent_incomeReverificationOverdue", endOf(dueOn));
    }
}
