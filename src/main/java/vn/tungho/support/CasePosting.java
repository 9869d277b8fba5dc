package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.PostedTerm;
import vn.tungho.shared.calendar.WorkingCalendar;

/**
 * A posting of the list a case stands on.
 *
 * @param postedOn at the village's house
 * @param isInFull null until it is confirmed
 * @param missingDays for how many working days it hangs because an earlier attempt hung short of them; null for the whole term
 * @param repeatDays how many working days it was short by a day off entered later and must hang again; null when it was not
 */
public record CasePosting(
        long caseId,
        int attempt,
        LocalDate postedOn,
        LocalDate communePostedOn,
        String posterName,
        String witnessName,
        @Nullable String loudspeaker,
        LocalDate endsOn,
        @Nullable Boolean isInFull,
        @Nullable String opinion,
        @Nullable LocalDate confirmedOn,
        @Nullable Integer missingDays,
        @Nullable Integer repeatDays) {
    /** The later of the two places, from which the term counts. */
    public LocalDate from() {
        return postedOn.isAfter(communePostedOn) ? postedOn : communePostedOn;
    }

    /** The last day it must hang by this calendar. */
    public LocalDate ends(WorkingCalendar calendar, DeadlineRule rule) {
        return PostedTerm.ends(from(), calendar, rule, missingDays);
    }

    /** The key of its term in a question about it. */
    String key() {
        return caseId + "-" + attempt;
    }

    /** How long the next attempt hangs: a broken one begins its own term anew, one that hung short only the rest of it. */
    @Nullable Integer daysOfNext() {
        return Boolean.TRUE.equals(isInFull) ? repeatDays : missingDays;
    }
}
