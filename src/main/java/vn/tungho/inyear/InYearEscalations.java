package vn.tungho.inyear;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/**
 * What the office has not prepared by the 15th becomes overdue work of whoever holds it, then of the commune's chair; so does a request
 * past its last day. The request itself keeps waiting and is never refused by time.
 */
@Service
public class InYearEscalations {
    /** The kind of the urging duty. */
    public static final String KIND = "followUpRequest";

    private static final List<String> PREPARATION = List.of("takeInRequest", "screenRequest", "assignSurveyor");
    private static final List<String> ANSWER = List.of("refuseRequest", "decideRequest");

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    InYearEscalations(
            RequestMapper requests,
            IncomeMapper incomes,
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.incomes = incomes;
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** The 15th is over and the request is not ready for its review: the step that waits stands first on the list of whoever holds it. */
    @Transactional
    public void preparationLate(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        if (request.state().beforeReview()) {
            PREPARATION.forEach(kind -> duties.escalate(requestId, kind));
            audit.write(
                    "flag-late-preparation",
                    "in_year_request",
                    requestId,
                    request.area(),
                    "chưa sẵn sàng rà soát, ngày bắt đầu " + request.startsOn());
        }
    }

    /** It is still not ready: the chair is to see to it. The last day of the request stays. */
    @Transactional
    public void preparationOverdue(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        var startsOn = request.startsOn();
        var dueOn = request.dueOn();
        if (!request.state().beforeReview() || startsOn == null || dueOn == null) {
            return;
        }
        PREPARATION.forEach(kind -> duties.escalate(requestId, kind));
        open(
                request,
                key("preparation", requestId),
                "Đôn đốc chuẩn bị rà soát đã chậm",
                "%s: lẽ ra rà soát từ %s; hạn trả lời %s không dời vì xã chậm."
                        .formatted(
                                request.state().label(),
                                VietnameseFormat.date(startsOn),
                                VietnameseFormat.date(dueOn)));
    }

    /** The last day for the decision or the written reply is over. */
    @Transactional
    public void decisionOverdue(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        if (request.endedOn() != null) {
            return;
        }
        requests.escalate(requestId);
        PREPARATION.forEach(kind -> duties.escalate(requestId, kind));
        ANSWER.forEach(kind -> duties.escalate(requestId, kind));
        open(
                request,
                key("decision", requestId),
                "Đôn đốc giấy đề nghị đã quá hạn",
                "Đã quá ngày cuối mà giấy đề nghị chưa được trả lời; quá hạn không phải là từ chối.");
    }

    /** The three working days of an income re-verification are over. */
    @Transactional
    public void incomeReverificationOverdue(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        incomes.flagOverdue(requestId);
        duties.escalate(requestId, "reverifyIncome");
        var objection = incomes.openObjection(requestId).orElseThrow();
        open(
                request,
                key("reverification", objection.objectionId()),
                "Đôn đốc phúc tra thu nhập đã quá hạn",
                "Đã quá %s từ ngày nhận ý kiến mà phúc tra thu nhập chưa xong."
                        .formatted(calendar.rule(IncomeObjectionService.REVERIFICATION_RULE)
                                .length()));
    }

    /** The person has urged it on. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write("urge-request", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    /** The request is ready for its review, or Phiếu A kept it out: nobody needs to urge the preparation any more. */
    void prepared(long requestId, String by) {
        duties.done(key("preparation", requestId), by);
    }

    /** The request has its answer or was taken back: nobody needs to urge it any more. */
    void closed(long requestId, String by) {
        prepared(requestId, by);
        duties.done(key("decision", requestId), by);
    }

    /** The re-verification is done. */
    void reverified(long objectionId, String by) {
        duties.done(key("reverification", objectionId), by);
    }

    private void open(Request request, String key, String title, String reason) {
        duties.openOnce(new NewWorkItem(
                WorkItem.Source.DUTY,
                key,
                KIND,
                request.kind().byIncome() ? "incomeReview" : "inYearReview",
                Long.toString(request.requestId()),
                title,
                request.subject(),
                reason,
                Role.COMMUNE_CHAIR,
                request.commune(),
                null,
                request.householdId(),
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    private static String key(String what, long id) {
        return KIND + ":" + what + ":" + id;
    }
}
