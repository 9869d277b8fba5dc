package vn.tungho.complaint;

import org.springframework.stereotype.Component;

/** What a second complaint does to the first decision: taken in, it stops it; refused or given up, it lets it take effect. */
@Component
class FirstDecision {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintTerms terms;
    private final TermMapper termRows;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final SettlementEffects effects;

    FirstDecision(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintTerms terms,
            TermMapper termRows,
            ComplaintDesk desk,
            ComplaintProcess process,
            SettlementEffects effects) {
        this.complaints = complaints;
        this.steps = steps;
        this.terms = terms;
        this.termRows = termRows;
        this.desk = desk;
        this.process = process;
        this.effects = effects;
    }

    /** The second complaint was taken in: the first instance is over. */
    void overtaken(long firstId) {
        var first = complaints.lock(firstId).orElseThrow();
        if (!first.state().isOpen()) {
            return;
        }
        terms.cancelAll(firstId);
        complaints.end(firstId, ComplaintState.APPEALED, desk.today(), "Đã thụ lý khiếu nại lần hai");
        desk.note(first, "appeal-complaint", "Chuyển lên lần hai", "");
        process.appealed(firstId);
    }

    /** The second complaint was not taken in: the first decision takes effect on its day, which may have passed. */
    void standsAgain(long firstId) {
        termRows.open(firstId, TermKind.EFFECT).ifPresent(t -> process.dueMoved(firstId, TermKind.EFFECT, t.dueOn()));
    }

    /** The second instance ended without a decision: the first decision takes effect now. */
    void takesEffect(long firstId) {
        var first = complaints.lock(firstId).orElseThrow();
        if (steps.settlement(firstId).isPresent() && first.state() == ComplaintState.APPEALED) {
            effects.carryOut(first);
        }
    }
}
