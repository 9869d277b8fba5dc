package vn.tungho.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a household's plan: cause → measure → resource → deadline → state.
 *
 * @param indicatorNo the indicator 1–12 it is to mend; null for a cause of another kind
 */
public record PlanItem(
        long planItemId,
        int version,
        long householdId,
        @Nullable Integer indicatorNo,
        String cause,
        String measure,
        String resource,
        LocalDate dueOn,
        PlanState state,
        String result) {}
