package vn.tungho.complaint;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a second complaint does to the first decision: taken in, it stops it; refused or given up, it lets it take effect. */
@Component
class FirstDecision {
    private static final String TAKEN_FURTHER = "Đã thụ lý khiếu nại lần hai";

    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintTerms terms;
    private final TermMapper termRows;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final SettlementEffects effects;
    private final DecidedComplaint decided;

    FirstDecision(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintTerms terms,
            TermMapper termRows,
            ComplaintDesk desk,
            ComplaintProcess process,
            SettlementEffects effects,
            DecidedComplaint decided) {
        this.complaints = complaints;
        this.steps = steps;
        this.terms = terms;
        this.termRows = termRows;
        this.desk = desk;
        this.process = process;
        this.effects = effects;
        this.decided = decided;
    }

    /**
     * The second complaint was taken in: the first instance is over. A decision that already took effect by the count from its issue
     * is stopped; what is left to send stays to be done.
     *
     * @param paper the number of the notice of acceptance
     */
    void overtaken(long firstId, String paper) {
        var first = complaints.lock(firstId).orElseThrow();
        if (first.state() == ComplaintState.IN_FORCE) {
            effects.stop(first, paper);
            decided.stand(firstId, ComplaintState.APPEALED, TAKEN_FURTHER);
        } else if (first.state() == ComplaintState.SETTLED) {
            terms.cancelEffect(firstId);
            decided.stand(firstId, ComplaintState.APPEALED, TAKEN_FURTHER);
            desk.note(first, "appeal-complaint", "Chuyển lên lần hai", "");
            process.effectHeld(firstId, !desk.lock(firstId).isOpen());
        } else if (first.state().isOpen()) {
            terms.cancelAll(firstId);
            complaints.end(firstId, ComplaintState.APPEALED, desk.today(), TAKEN_FURTHER);
            desk.note(first, "appeal-complaint", "Chuyển lên lần hai", "");
            process.appealed(firstId);
        }
    }

    /** The second complaint was not taken in: the first decision takes effect on its day, which may have passed. */
    void standsAgain(long firstId) {
        termRows.open(firstId, TermKind.EFFECT).ifPresent(t -> {
            var due = Objects.requireNonNull(t.dueOn());
            if (due.isBefore(desk.today())) {
                effects.carryOut(desk.lock(firstId));
            }
            process.dueMoved(firstId, TermKind.EFFECT, due);
        });
    }

    /** The second instance ended without a decision: the first decision takes effect now. */
    void takesEffect(long firstId) {
        var first = complaints.lock(firstId).orElseThrow();
        if (steps.settlement(firstId).isPresent() && first.state() == ComplaintState.APPEALED) {
            effects.carryOut(first);
        }
    }
}
