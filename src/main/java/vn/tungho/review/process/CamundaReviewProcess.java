package vn.tungho.review.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.review.ReviewProcess;
import vn.tungho.review.process.ReviewNames.Message;
import vn.tungho.review.process.ReviewNames.Variable;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaReviewProcess implements ReviewProcess {
    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaReviewProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void open(long reviewId, LocalDate lastDay) {
        engine.start(ReviewNames.ANNUAL_REVIEW, reviewId, Map.of(Variable.WINDOW_ENDS_AT, engineTime(endOf(lastDay))));
    }

    @Override
    public void listClosed(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void enumeratorsAssigned(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void openVillage(long villageReviewId) {
        engine.start(ReviewNames.VILLAGE_REVIEW, villageReviewId, Map.of());
    }

    @Override
    public void surveyCompleted(long villageReviewId) {
        engine.correlate(Message.SURVEY_COMPLETED, villageReviewId, Map.of());
    }

    @Override
    public void meetingAnnounced(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void meetingRecorded(String taskId, boolean approved) {
        engine.complete(taskId, Map.of(Variable.MEETING_APPROVED, approved));
    }

    @Override
    public void villagesFinished(long reviewId) {
        engine.correlate(Message.VILLAGES_FINISHED, reviewId, Map.of());
    }

    @Override
    public void consolidated(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void reported(String taskId, LocalDate remindOn, LocalDate dueOn) {
        engine.complete(
                taskId,
                Map.of(
                        Variable.OPINION_REMINDER_AT, engineTime(remindOn.atStartOfDay()),
                        Variable.OPINION_OVERDUE_AT, engineTime(endOf(dueOn))));
    }

    @Override
    public void opinionGiven(String taskId, boolean agreed, boolean lookedAgain) {
        engine.complete(taskId, Map.of(Variable.OPINION_AGREED, agreed, Variable.LOOKED_AGAIN, lookedAgain));
    }

    @Override
    public void opinionWeighed(String taskId, boolean held) {
        engine.complete(taskId, Map.of(Variable.RESULT_HELD, held));
    }

    @Override
    public void decisionsSigned(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void openReverification(long objectionId, LocalDate dueOn) {
        engine.start(
                ReviewNames.REVERIFICATION,
                objectionId,
                Map.of(Variable.REVERIFY_OVERDUE_AT, engineTime(endOf(dueOn))));
    }

    @Override
    public void teamAssigned(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void reverified(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void reverificationConcluded(String taskId, boolean upheld) {
        engine.complete(taskId, Map.of(Variable.OBJECTION_UPHELD, upheld));
    }

    @Override
    public void openReplies(long batchId, LocalDate dueOn) {
        engine.start(
                ReviewNames.WRITTEN_REPLIES, batchId, Map.of(Variable.REPLIES_OVERDUE_AT, engineTime(endOf(dueOn))));
    }

    @Override
    public void repliesSigned(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void repliesSent(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void repliesMoved(long batchId, LocalDate dueOn) {
        timers.move(ReviewNames.WRITTEN_REPLIES, batchId, "startEvent_repliesOverdue", endOf(dueOn));
    }

    @Override
    public void opinionMoved(long reviewId, LocalDate remindOn, LocalDate dueOn) {
        timers.move(ReviewNames.ANNUAL_REVIEW, reviewId, "boundaryEvent_opinionNearlyDue", remindOn.atStartOfDay());
        timers.move(ReviewNames.ANNUAL_REVIEW, reviewId, "boundaryEvent_opinionOverdue", endOf(dueOn));
    }
}
