package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.input.Texts;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** What every step of a case does first and last: the gate, the lock, the new term, the line of history. */
@Component
class CaseDesk {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final ProgrammeService programmes;
    private final RightComputer rights;
    private final SupportEscalations escalations;
    private final CaseNews news;
    private final WorklistService work;
    private final WorkDuties duties;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final SupportAccess access;
    private final AppClock clock;

    CaseDesk(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            ProgrammeService programmes,
            RightComputer rights,
            SupportEscalations escalations,
            CaseNews news,
            WorklistService work,
            WorkDuties duties,
            CalendarService calendar,
            AuditTrail audit,
            SupportAccess access,
            AppClock clock) {
        this.cases = cases;
        this.steps = steps;
        this.programmes = programmes;
        this.rights = rights;
        this.escalations = escalations;
        this.news = news;
        this.work = work;
        this.duties = duties;
        this.calendar = calendar;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** A case in hand, with the task that is being done on it. */
    record Step(SupportCase supportCase, ProgrammeEdition edition, WorkItem item) {
        long caseId() {
            return supportCase.caseId();
        }

        String taskId() {
            return item.sourceId();
        }
    }

    /** Takes the case for a step: the task must wait for the person, and the case must not be paused. */
    Step begin(String kind, long caseId) {
        var item = work.requireMine(kind, caseId);
        var found = cases.lock(caseId);
        if (found.isPaused() && !kind.equals("resumeCase")) {
            throw new BusinessException("Hồ sơ của %s đang tạm dừng: %s. Hãy cho tiếp tục hồ sơ rồi làm bước này."
                    .formatted(found.subject(), String.valueOf(found.pauseReason())));
        }
        return new Step(found, programmes.book().edition(found.programmeEditionId()), item);
    }

    /** Puts the case at its next step; the term is counted from {@code from}. Returns the last day. */
    LocalDate move(SupportCase c, SupportState state, @Nullable String rule, LocalDate from) {
        var due = rule == null ? calendar.due("SUPPORT_STEP", from) : calendar.due(rule, from);
        return moveTo(c, state, rule, from, due);
    }

    /** As above with a date that was agreed. */
    LocalDate moveTo(SupportCase c, SupportState state, @Nullable String rule, LocalDate from, LocalDate due) {
        steps.move(c.caseId(), state, from, rule, due);
        escalations.stepDone(c, Actor.name());
        news.moved(c, state, "");
        return due;
    }

    /** The household received it on this day only: the check of its use counts from it; returns its new last day. */
    Optional<LocalDate> receivedOn(SupportCase c, LocalDate on) {
        steps.delivered(c.caseId(), on);
        var rule = c.stepRule();
        if (rule == null) {
            return Optional.empty();
        }
        var due = calendar.due(rule, on);
        steps.move(c.caseId(), c.state(), on, rule, due);
        dueMoved(c, due);
        return Optional.of(due);
    }

    /** The term of the step at hand moved: on the case and on the list of work. */
    void dueMoved(SupportCase c, LocalDate due) {
        steps.moveDue(c.caseId(), due);
        for (var kind : List.of("receiveRequest", "verifyConditions", "postSelected", "approveSupport", "checkUse")) {
            duties.changeDue(c.caseId(), kind, due);
        }
    }

    /**
     * What was approved and not paid was not received: nothing that follows the receipt is written down before.
     *
     * @param what what is to be done, such as “kiểm tra sử dụng”
     */
    void requirePaid(SupportCase c, String what) {
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        var unpaid = cases.unpaidCases(List.of(c.householdId())).contains(c.caseId());
        if (unpaid) {
            throw new BusinessException("Hồ sơ đã duyệt " + VietnameseFormat.money(approved)
                    + " nhưng còn đợt chưa chi, hộ chưa nhận được. Hãy ghi khoản chi ở mục “Giao hỗ trợ” trước khi "
                    + what
                    + ".");
        }
    }

    /** Ends the case for good. */
    void end(SupportCase c, SupportState state, @Nullable String reason, @Nullable String to) {
        steps.end(c.caseId(), state, clock.today(), reason, to);
        escalations.stepDone(c, Actor.name());
        news.moved(c, state, reason == null ? "" : reason);
    }

    /** Writes the line of history and the audit entry, and computes the household's rights anew. */
    void note(SupportCase c, String action, LocalDate on, String what, String detail) {
        cases.insertEvent(new CaseEvent(c.caseId(), on, what, cut(detail), Actor.name(), clock.now()));
        audit.write(action, "support_case", c.caseId(), c.area(), cut(detail));
        rights.compute(List.of(c.householdId()));
    }

    /** The last day to approve when the case gets there today. */
    LocalDate approveDue(ProgrammeEdition edition) {
        return calendar.due(edition.approveRule(), clock.today());
    }

    /** The day by which a part is expected to be handed over; no article sets it. */
    LocalDate deliveryDue() {
        return calendar.due("SUPPORT_DELIVERY", clock.today());
    }

    LocalDate today() {
        return clock.today();
    }

    java.time.LocalDateTime now() {
        return clock.now();
    }

    void requirePast(LocalDate day, String what) {
        if (day.isAfter(clock.today())) {
            throw new BusinessException(what + " còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
    }

    static String require(@Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(message);
        }
        return text.strip();
    }

    private static String cut(String text) {
        return Texts.shorten(text, 600);
    }
}
