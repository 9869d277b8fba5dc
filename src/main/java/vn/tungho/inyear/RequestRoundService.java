package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionLodged;
import vn.tungho.review.InYearRoundService;
import vn.tungho.review.VillageRoundFinished;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.WorkDuties;

/** From the 15th to the result: the village's round, and the one reason for which it may take longer (R-INYEAR-EXTENSION). */
@Service
public class RequestRoundService {
    /** The term of a decision in the deadline table. */
    public static final String DECISION_RULE = "IN_YEAR_DECISION";

    static final String EXTENSION_RULE = "IN_YEAR_EXTENSION";

    private final RequestMapper requests;
    private final InYearRoundService rounds;
    private final InYearProcess process;
    private final WorkDuties work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    RequestRoundService(
            RequestMapper requests,
            InYearRoundService rounds,
            InYearProcess process,
            WorkDuties work,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.process = process;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * It is the 15th, or later when the office was late: the household joins its village's round of that 15th. Returns the last day
     * for the decision, which no delay moves.
     */
    @Transactional
    public LocalDate join(long requestId) {
        var request = requests.lock(requestId);
        var startsOn = Objects.requireNonNull(request.startsOn());
        var joined = rounds.join(
                Objects.requireNonNull(request.householdId()),
                Objects.requireNonNull(request.enumeratorId()),
                startsOn);
        requests.begin(requestId, joined.villageReviewId(), joined.caseId());
        return Objects.requireNonNull(request.dueOn());
    }

    /** The village's round is over: each of its requests goes to the chair. */
    @EventListener
    @Transactional
    public void on(VillageRoundFinished event) {
        for (var request : requests.openOfRound(event.villageReviewId())) {
            var result = rounds.reviewCase(Objects.requireNonNull(request.caseId()));
            requests.resultReady(request.requestId(), result.latestStatus());
            process.resultReady(request.requestId());
        }
    }

    /**
     * Somebody objects to the round's posted list: every request of the round waits for the re-verification, so its last day moves,
     * with the objection as the documented reason. A household without a request cannot come in this way.
     */
    @EventListener
    @Transactional
    public void on(ObjectionLodged event) {
        var open = requests.openOfRound(event.subjectId());
        if (open.isEmpty()) {
            return;
        }
        var objection = event.objection();
        if (objection.kind() == ObjectionKind.LEFT_OUT) {
            throw new BusinessException("Danh sách này chỉ gồm hộ đã gửi giấy đề nghị trong tháng. Hộ "
                    + objection.headName() + " cần lập giấy đề nghị riêng (Mẫu số 01).");
        }
        var due = calendar.due(EXTENSION_RULE, objection.receivedOn());
        for (var request : open) {
            extend(request, objection.objectionId(), due);
        }
    }

    /** Moves the last day to {@code due} when that is later; each extension is kept with its objection. */
    void extend(Request request, long objectionId, LocalDate due) {
        var before = request.dueOn();
        if (before == null || !due.isAfter(before)) {
            return;
        }
        requests.extend(request.requestId(), due);
        requests.insertExtension(request.requestId(), objectionId, Extensions.REASON, before, due, clock.now());
        process.decisionMoved(request, due);
        work.changeDue(request.requestId(), "decideRequest", due);
        audit.write(
                "extend-request",
                "in_year_request",
                request.requestId(),
                request.area(),
                Extensions.REASON + ": " + before + " → " + due);
    }
}
