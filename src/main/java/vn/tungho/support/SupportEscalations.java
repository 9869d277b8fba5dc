package vn.tungho.support;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** An overdue step becomes work of whoever can urge it on; the step itself keeps waiting. */
@Service
public class SupportEscalations {
    /** The kind of the urging duty. */
    public static final String KIND = "followUpSupport";

    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final ProgrammeService programmes;
    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    SupportEscalations(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            ProgrammeService programmes,
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.cases = cases;
        this.steps = steps;
        this.programmes = programmes;
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void verificationOverdue(long caseId) {
        open(caseId, SupportState.VERIFYING, "verifyConditions", "Đôn đốc xác minh đã quá hạn", Role.COMMUNE_CHAIR);
    }

    @Transactional
    public void approvalOverdue(long caseId) {
        open(caseId, SupportState.APPROVING, "approveSupport", "Đôn đốc phê duyệt đã quá hạn", Role.PROVINCE_OVERSEER);
    }

    @Transactional
    public void useCheckOverdue(long caseId) {
        open(caseId, SupportState.CHECKING, "checkUse", "Đôn đốc kiểm tra sử dụng đã quá hạn", Role.COMMUNE_CHAIR);
    }

    /** The return is overdue: the case carries the mark until it is settled or extended. */
    @Transactional
    public void returnOverdue(long caseId) {
        steps.returnOverdue(caseId);
        open(caseId, SupportState.RETURNING, "settleReturn", "Đôn đốc hoàn trả đã quá hạn", Role.COMMUNE_CHAIR);
    }

    /** The person has urged it on. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write("urge-support", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    /** The overdue step is over. */
    void stepDone(SupportCase c, String by) {
        duties.done(key(c, c.state()), by);
    }

    private void open(long caseId, SupportState state, String kind, String title, Role role) {
        var c = cases.findById(caseId).orElseThrow();
        if (c.state() != state) {
            return;
        }
        duties.escalate(caseId, kind);
        duties.openOnce(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(c, state),
                KIND,
                "supportCase",
                Long.toString(caseId),
                title,
                c.subject() + " – "
                        + programmes.book().programme(c.programmeCode()).name(),
                "Bước này đã quá hạn mà chưa xong.",
                role,
                c.area(),
                null,
                c.householdId(),
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    /** Unique among all duties: one urging for each overdue term of a step. */
    private static String key(SupportCase c, SupportState state) {
        return KIND + ":" + c.caseId() + ":" + state + ":" + c.stepDueOn();
    }
}
