package vn.tungho.complaint;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.valid.RecordRules;

/** Takes a complaint in, with somebody named who verifies it, or refuses it in writing with the reasons (R-COMPLAINT-ACCEPT-7). */
@Service
public class AcceptanceService {
    private final ComplaintMapper complaints;
    private final ComplaintAccess access;
    private final ComplaintConditions conditions;
    private final Verifiers verifiers;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final FirstDecision firstDecision;

    AcceptanceService(
            ComplaintMapper complaints,
            ComplaintAccess access,
            ComplaintConditions conditions,
            Verifiers verifiers,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            FirstDecision firstDecision) {
        this.complaints = complaints;
        this.access = access;
        this.conditions = conditions;
        this.verifiers = verifiers;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.firstDecision = firstDecision;
    }

    /** What the law asks before the complaint is taken in, each with what was found. */
    @Transactional(readOnly = true)
    public List<Condition> conditions(long complaintId) {
        return conditions.of(access.complaint(complaintId));
    }

    /** Who could verify; those who may not are listed with the reason. */
    @Transactional(readOnly = true)
    public List<VerifierCandidate> candidates(long complaintId) {
        return verifiers.candidates(access.complaint(complaintId));
    }

    /** Takes the complaint in by a numbered notice; the term of the settlement begins today. */
    @Transactional
    public void accept(long complaintId, String number, long verifierId) {
        var step = desk.begin("considerComplaint", complaintId);
        var c = step.complaint();
        var text = RecordRules.check(Consideration.taken(number, verifierId))
                .number()
                .strip();
        var unmet = conditions.of(c).stream().filter(k -> !k.isMet()).toList();
        if (!unmet.isEmpty()) {
            throw new BusinessException("Chưa thụ lý được, điều kiện chưa đủ: "
                    + unmet.stream().map(Condition::name).collect(Collectors.joining("; "))
                    + ". Hãy không thụ lý và ghi lý do để trả lời.");
        }
        var verifier = verifiers.require(c, verifierId);
        complaints.accept(complaintId, desk.today(), text, verifierId, verifier.role());
        terms.met(complaintId, TermKind.ACCEPTANCE);
        var due = java.util.Objects.requireNonNull(
                terms.begin(complaintId, TermKind.SETTLEMENT, c.settlementRule(), desk.today())
                        .dueOn());
        complaints.clock(complaintId, false, 0, due);
        desk.move(c, ComplaintState.VERIFYING, due);
        desk.note(
                c,
                "accept-complaint",
                "Thụ lý, thông báo số " + text,
                "Người xác minh: " + verifier.user().fullName());
        var firstId = c.firstComplaintId();
        if (firstId != null) {
            firstDecision.overtaken(firstId, text);
        }
        notices.accepted(c, text);
        process.considered(step.taskId(), true, due);
    }

    /** Refuses to take it in; the complainant reads the reason. */
    @Transactional
    public void refuse(long complaintId, String number, String reason) {
        var step = desk.begin("considerComplaint", complaintId);
        var c = step.complaint();
        var data = RecordRules.check(Consideration.refused(number, reason));
        var text = data.number().strip();
        var why = data.reason().strip();
        complaints.refuse(complaintId, text);
        terms.met(complaintId, TermKind.ACCEPTANCE);
        complaints.end(complaintId, ComplaintState.REFUSED, desk.today(), why);
        desk.note(c, "refuse-complaint", "Không thụ lý, văn bản số " + text, why);
        var firstId = c.firstComplaintId();
        if (firstId != null) {
            firstDecision.standsAgain(firstId);
        }
        notices.refused(c, why);
        process.considered(step.taskId(), false, desk.today());
    }
}
