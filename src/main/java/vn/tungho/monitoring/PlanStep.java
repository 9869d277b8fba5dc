package vn.tungho.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan with its last day and the paper it ended with.
 *
 * @param deadlineRule null where the day was agreed
 * @param fromOn the day the term counts from; null while it has not begun, or for a term counted back from the session
 * @param dueOn null while it has not begun
 * @param doneOn null while it is open
 * @param number of the paper; null where it has none
 * @param people who took part, signed or received; null where it is nobody in particular
 * @param content the paper's words; null while it is open
 */
public record PlanStep(
        long planId,
        StepKind step,
        @Nullable String deadlineRule,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String number,
        @Nullable String people,
        @Nullable String content,
        @Nullable String doneBy,
        @Nullable String doneByName) {
    /** A step that waits. */
    static PlanStep waiting(
            long planId, StepKind step, @Nullable String rule, @Nullable LocalDate from, @Nullable LocalDate due) {
        return new PlanStep(planId, step, rule, from, due, null, null, null, null, null, null);
    }

    /** True when it was done after its last day, or is still open then. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && (doneOn == null ? today : doneOn).isAfter(dueOn);
    }
}
