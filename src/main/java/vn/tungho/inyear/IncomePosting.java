package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.PostedTerm;
import vn.tungho.shared.calendar.WorkingCalendar;

/**
 * The result of an income form at the commune's office; put up again as another attempt when it hung too short.
 *
 * @param missingDays for how many working days it hangs because an earlier attempt hung short of them; null for the whole term
 * @param repeatDays how many working days it was short by a day off entered later and must hang again; null when it was not
 */
public record IncomePosting(
        long requestId,
        int attempt,
        String placeName,
        LocalDate postedOn,
        LocalDate endsOn,
        String posterName,
        String witnessName,
        @Nullable LocalDate removedOn,
        @Nullable String note,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable Integer missingDays,
        @Nullable Integer repeatDays) {
    /** The last day it must hang by this calendar. */
    public LocalDate ends(WorkingCalendar calendar, DeadlineRule rule) {
        return PostedTerm.ends(postedOn, calendar, rule, missingDays);
    }

    /** The key of its term in a question about it. */
    String key() {
        return requestId + "-" + attempt;
    }

    /** How long the next attempt hangs: a broken one begins its own term anew, one that hung short only the rest of it. */
    @Nullable Integer daysOfNext() {
        return removedOn == null ? repeatDays : missingDays;
    }
}
