package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** What every step of a complaint does first and last: the gate, the lock, the line of history. */
@Component
class ComplaintDesk {
    private static final int LONGEST_DETAIL = 600;

    private final ComplaintMapper complaints;
    private final WorklistService work;
    private final WorkDuties duties;
    private final AuditTrail audit;
    private final AppClock clock;

    ComplaintDesk(
            ComplaintMapper complaints, WorklistService work, WorkDuties duties, AuditTrail audit, AppClock clock) {
        this.complaints = complaints;
        this.work = work;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** A complaint in hand, with the task that is being done on it. */
    record Step(Complaint complaint, WorkItem item) {
        long id() {
            return complaint.complaintId();
        }

        String taskId() {
            return item.sourceId();
        }
    }

    /** Takes a complaint for a step of its settlement: the task must wait for the person, and the clock must run. */
    Step begin(String kind, long complaintId) {
        var step = beginEvenSuspended(kind, complaintId);
        if (step.complaint().isSuspended()) {
            throw new BusinessException(
                    "Khiếu nại này đang tạm đình chỉ. Hãy ra quyết định tiếp tục giải quyết rồi làm bước này.");
        }
        return step;
    }

    Step beginEvenSuspended(String kind, long complaintId) {
        var item = work.requireMine(kind, complaintId);
        return new Step(lock(complaintId), item);
    }

    Complaint lock(long complaintId) {
        return complaints.lock(complaintId).orElseThrow();
    }

    /** Puts the complaint at its next step. */
    void move(Complaint c, ComplaintState state, @Nullable LocalDate dueOn) {
        complaints.move(c.complaintId(), state, dueOn);
    }

    /** The settlement's last day on the open tasks. */
    void settlementDue(long complaintId, LocalDate dueOn) {
        for (var kind : ComplaintTasks.SETTLEMENT_KINDS) {
            duties.changeDue(complaintId, kind, dueOn);
        }
    }

    /** Writes the line of history and the audit entry. */
    void note(Complaint c, String action, String what, String detail) {
        var text = Texts.shorten(detail, LONGEST_DETAIL);
        complaints.insertEvent(
                new ComplaintEvent(c.complaintId(), clock.today(), what, text, Actor.name(), clock.now()));
        audit.write(action, "complaint", c.complaintId(), c.area(), what);
    }

    LocalDate today() {
        return clock.today();
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
}
