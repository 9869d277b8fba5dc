package vn.tungho.complaint;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.valid.RecordRules;

/** The decision, its sending and publication, and its effect (R-COMPLAINT-SETTLE-*, R-COMPLAINT-SEND, R-COMPLAINT-EFFECT). */
@Service
public class SettlementService {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final SettlementEffects effects;
    private final DecidedComplaint decided;
    private final SettlementOutcomes outcomes;

    SettlementService(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintAccess access,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            SettlementEffects effects,
            DecidedComplaint decided,
            SettlementOutcomes outcomes) {
        this.complaints = complaints;
        this.steps = steps;
        this.access = access;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.effects = effects;
        this.decided = decided;
        this.outcomes = outcomes;
    }

    /** For which years the decision may classify the household. */
    @Transactional(readOnly = true)
    public YearChoice years(long complaintId) {
        return outcomes.years(access.complaint(complaintId));
    }

    /** What the household is in the year as long as the decision has no effect. */
    @Transactional(readOnly = true)
    public PovertyStatus before(long complaintId, int year) {
        return outcomes.before(access.complaint(complaintId), year);
    }

    /** What the first decision made of the household, which a second complaint that is wrong leaves in place. */
    @Transactional(readOnly = true)
    public Optional<PovertyStatus> upheld(long complaintId, PovertyStatus before) {
        return Optional.ofNullable(outcomes.upheld(access.complaint(complaintId), before));
    }

    /** Signs the decision today. */
    @Transactional
    public void settle(long complaintId, SettlementData data) {
        var step = desk.begin("settleComplaint", complaintId);
        var c = step.complaint();
        RecordRules.check(data);
        var number = data.number().strip();
        var reason = data.reason().strip();
        var outcome = outcomes.check(c, data);
        steps.insertSettlement(Settlement.signed(
                complaintId,
                data,
                number,
                desk.today(),
                access.person().userId(),
                reason,
                outcome.before(),
                outcome.after(),
                outcome.year()));
        terms.met(complaintId, TermKind.SETTLEMENT);
        var due = Objects.requireNonNull(terms.begin(
                        complaintId,
                        TermKind.SENDING,
                        c.isFirst() ? "COMPLAINT_FIRST_SENDING" : "COMPLAINT_SECOND_SENDING",
                        desk.today())
                .dueOn());
        if (!c.isFirst()) {
            terms.begin(complaintId, TermKind.PUBLICATION, "COMPLAINT_SECOND_PUBLICATION", desk.today());
        }
        var effect = Objects.requireNonNull(terms.begin(complaintId, TermKind.EFFECT, c.effectRule(), desk.today())
                .dueOn());
        desk.move(c, ComplaintState.SETTLED, due);
        desk.note(
                c,
                "settle-complaint",
                "Quyết định giải quyết số " + number,
                data.result().label());
        process.settled(step.taskId(), due, effect);
    }

    /** The decision was sent to the complainant and those concerned; a second complaint counts from its receipt. */
    @Transactional
    public void send(long complaintId, String note) {
        var step = desk.begin("sendDecision", complaintId);
        var c = step.complaint();
        var how = RecordRules.check(new SendingNote(note)).how().strip();
        steps.sent(complaintId, desk.today(), how);
        terms.met(complaintId, TermKind.SENDING);
        decided.dutyDone(c);
        var all = terms.of(complaintId);
        var effect = due(all, TermKind.EFFECT);
        var publication = c.isFirst() ? effect : due(all, TermKind.PUBLICATION);
        desk.note(c, "send-settlement", "Gửi quyết định giải quyết", how);
        notices.settled(c, steps.settlement(complaintId).orElseThrow());
        process.sent(step.taskId(), !c.isFirst(), publication, effect);
    }

    /** The decision of the second instance was made public. */
    @Transactional
    public void publish(long complaintId, String place) {
        var step = desk.begin("publishDecision", complaintId);
        var c = step.complaint();
        var where = RecordRules.check(new SendingNote(place)).how().strip();
        steps.published(complaintId, desk.today(), where);
        terms.met(complaintId, TermKind.PUBLICATION);
        decided.dutyDone(c);
        desk.note(c, "publish-settlement", "Công khai quyết định giải quyết", where);
        process.published(step.taskId());
    }

    /**
     * The term has passed without a second complaint being taken in; nothing when the decision is in force already, was taken further,
     * or a second complaint still waits for its acceptance.
     */
    @Transactional
    public void carryOut(long complaintId) {
        var c = complaints.lock(complaintId).orElseThrow();
        var waits = complaints
                .secondOf(complaintId)
                .filter(s -> s.state() == ComplaintState.RECEIVED)
                .isPresent();
        if (c.state() == ComplaintState.SETTLED && !waits) {
            effects.carryOut(c);
        }
    }

    private static java.time.LocalDate due(java.util.List<Term> terms, TermKind kind) {
        return terms.stream()
                .filter(t -> t.kind() == kind && t.dueOn() != null)
                .map(t -> Objects.requireNonNull(t.dueOn()))
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
