package vn.tungho.inyear;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** An overdue request becomes work of the commune's chair; the request itself keeps waiting and is never refused by time. */
@Service
public class InYearEscalations {
    /** The kind of the urging duty. */
    public static final String KIND = "followUpRequest";

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

    /** The last day for the decision is over. */
    @Transactional
    public void decisionOverdue(long requestId) {
        var request = requests.findById(requestId).orElseThrow();
        if (request.endedOn() != null) {
            return;
        }
        requests.escalate(requestId);
        duties.escalate(requestId, "decideRequest");
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
                "Đã quá hạn phúc tra, tính từ ngày nhận ý kiến, mà phúc tra thu nhập chưa xong.");
    }

    /** The person has urged it on. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        if (note.isBlank()) {
            throw new BusinessException("Chưa ghi đã đôn đốc thế nào, ví dụ “đã gọi điện, hẹn xong trong tuần”.");
        }
        audit.write("urge-request", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    /** The request has its answer: nobody needs to urge it any more. */
    void decided(long requestId, String by) {
        duties.done(key("decision", requestId), by);
    }

    /** The re-verification is done. */
    void reverified(long objectionId, String by) {
        duties.done(key("reverification", objectionId), by);
    }

    private void open(Request request, String key, String title, String reason) {
        duties.open(new NewWorkItem(
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
                calendar.calendar().plusWorkingDays(clock.today(), 1),
                clock.now()));
    }

    private static String key(String what, long id) {
        return KIND + ":" + what + ":" + id;
    }
}
