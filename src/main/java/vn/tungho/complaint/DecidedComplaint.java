package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a decided complaint stands: its effect runs from the issue beside the duties to send and to publish, so it ends when both are
 * over, whichever comes last (R-COMPLAINT-EFFECT).
 */
@Component
class DecidedComplaint {
    private final ComplaintMapper complaints;
    private final TermMapper terms;
    private final ComplaintDesk desk;

    DecidedComplaint(ComplaintMapper complaints, TermMapper terms, ComplaintDesk desk) {
        this.complaints = complaints;
        this.terms = terms;
        this.desk = desk;
    }

    /**
     * Puts it at the state; the next day to watch is that of the first duty left, else that of the effect.
     *
     * @param reason why it ends here; null when the state says it
     */
    void stand(long complaintId, ComplaintState state, @Nullable String reason) {
        var duty = next(complaintId, true);
        var due = duty.or(() -> next(complaintId, false));
        var isOver = state != ComplaintState.SETTLED && duty.isEmpty();
        complaints.stand(complaintId, state, due.orElse(null), isOver ? desk.today() : null, reason);
    }

    /** A duty was done: the same state, which may end with it. */
    void dutyDone(Complaint c) {
        if (c.isOpen() && !c.state().isBeingSettled()) {
            stand(c.complaintId(), c.state(), null);
        }
    }

    private Optional<LocalDate> next(long complaintId, boolean isDuty) {
        return terms.of(complaintId).stream()
                .filter(t -> t.doneOn() == null
                        && t.cancelledOn() == null
                        && t.kind().isDuty() == isDuty)
                .map(Term::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
