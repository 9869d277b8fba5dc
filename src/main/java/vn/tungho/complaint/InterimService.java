package vn.tungho.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.factor.Signings;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.valid.RecordRules;

/** Suspension stops the clock, continuation runs it on, termination and withdrawal end it (R-COMPLAINT-CLOCK, R-COMPLAINT-WITHDRAW). */
@Service
public class InterimService {
    /** Within which a decision to stop, to go on or to end is sent. */
    public static final String SENDING_RULE = "COMPLAINT_INTERIM_SENDING";

    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final FirstDecision firstDecision;
    private final DecidedComplaint decided;
    private final Signings signings;

    InterimService(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintAccess access,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            FirstDecision firstDecision,
            DecidedComplaint decided,
            Signings signings) {
        this.complaints = complaints;
        this.steps = steps;
        this.access = access;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.firstDecision = firstDecision;
        this.decided = decided;
        this.signings = signings;
    }

    /** Suspends the settlement by a numbered decision of today: the days from now on do not count. */
    @Transactional
    public void suspend(long complaintId, String number, String reason) {
        var c = inSettlement(complaintId);
        if (c.isSuspended()) {
            throw new BusinessException("Khiếu nại này đang tạm đình chỉ.");
        }
        var sendingDue = issue(c, InterimKind.SUSPENSION, number, reason);
        terms.stop(complaintId);
        complaints.clock(complaintId, true, c.stoppedDays(), null);
        desk.settlementDue(complaintId, vn.tungho.worklist.WorkItem.NO_DUE);
        notices.interim(c, InterimKind.SUSPENSION);
        process.suspended(complaintId, sendingDue);
    }

    /** Goes on by a decision after Mẫu 14b: the clock runs on from today with the days it stood still added. */
    @Transactional
    public void resume(long complaintId, String number, String reason) {
        var step = desk.beginEvenSuspended("continueSettlement", complaintId);
        var c = step.complaint();
        var since = steps.interims(complaintId).stream()
                .filter(i -> i.kind() == InterimKind.SUSPENSION)
                .reduce((a, b) -> b)
                .orElseThrow()
                .issuedOn();
        var stopped = c.stoppedDays() + (int) ChronoUnit.DAYS.between(since, desk.today());
        var sendingDue = issue(c, InterimKind.CONTINUATION, number, reason);
        var due = terms.run(complaintId, c.settlementRule(), stopped);
        complaints.clock(complaintId, false, stopped, due);
        desk.settlementDue(complaintId, due);
        notices.interim(c, InterimKind.CONTINUATION);
        process.continued(step.taskId(), complaintId, due, sendingDue);
    }

    /** Ends the settlement for good; a complainant who withdrew everything, or a ground of the law. */
    @Transactional
    public void terminate(long complaintId, TerminationOrder data) {
        var c = inSettlement(complaintId);
        RecordRules.check(data);
        var text = data.ground().label()
                + (data.detail().isBlank() ? "" : ". " + data.detail().strip());
        terms.cancelAll(complaintId);
        var sendingDue = issue(c, InterimKind.TERMINATION, data.number(), text);
        complaints.end(complaintId, ComplaintState.TERMINATED, desk.today(), text);
        notices.interim(c, InterimKind.TERMINATION);
        process.terminated(complaintId, sendingDue);
        var firstId = c.firstComplaintId();
        if (firstId != null) {
            firstDecision.takesEffect(firstId);
        }
    }

    /** The complainant gives up a part; the settlement goes on with the rest. */
    @Transactional
    public void withdrawPart(long complaintId, String part) {
        var c = inSettlement(complaintId);
        var text = RecordRules.check(new PartWithdrawn(part)).part().strip();
        complaints.withdrawPart(complaintId, text);
        desk.note(c, "withdraw-part", "Người khiếu nại rút một phần", text);
    }

    /** A decision on the way was sent. {@code kind} is the kind of the task. */
    @Transactional
    public void send(String kind, long complaintId, String note) {
        var step = desk.beginEvenSuspended(kind, complaintId);
        var how = RecordRules.check(new SendingNote(note)).how().strip();
        var wanted = switch (kind) {
            case "sendSuspension" -> InterimKind.SUSPENSION;
            case "sendContinuation" -> InterimKind.CONTINUATION;
            case "sendTermination" -> InterimKind.TERMINATION;
            default -> throw new IllegalArgumentException(kind);
        };
        var interim = steps.interims(complaintId).stream()
                .filter(i -> i.kind() == wanted && i.sentOn() == null)
                .findFirst()
                .orElseThrow();
        steps.interimSent(interim.interimId(), desk.today());
        terms.met(interim.termId());
        decided.dutyDone(step.complaint());
        desk.note(
                step.complaint(),
                "send-interim",
                "Gửi quyết định " + wanted.label().toLowerCase(java.util.Locale.of("vi")),
                how);
        process.interimSent(step.taskId());
    }

    /** Takes the decision down; returns the last day on which it is sent. */
    private LocalDate issue(Complaint c, InterimKind kind, String number, String reason) {
        signings.requireFresh("signInterim");
        var order = RecordRules.check(new InterimOrder(number, reason));
        var text = order.number().strip();
        var why = order.reason().strip();
        var term = terms.begin(c.complaintId(), TermKind.INTERIM_SENDING, SENDING_RULE, desk.today());
        steps.insertInterim(new Interim(0, c.complaintId(), kind, text, desk.today(), why, term.termId(), null));
        desk.note(c, kind.name().toLowerCase(java.util.Locale.ROOT) + "-complaint", kind.label() + ", số " + text, why);
        return Objects.requireNonNull(term.dueOn());
    }

    private Complaint inSettlement(long complaintId) {
        var seen = access.complaint(complaintId);
        access.require(seen.area(), ComplaintAccess.decider(seen));
        var c = desk.lock(complaintId);
        if (!c.state().isBeingSettled()) {
            throw new BusinessException(
                    "Khiếu nại này chưa được thụ lý hoặc đã có kết quả, không làm việc này được nữa.");
        }
        return c;
    }
}
