package vn.tungho.support.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A household belongs to a group for a time, by a paper.
 *
 * @param document the paper that says so, with its number and day
 * @param untilOn the last day by the paper; null when the paper names none
 * @param confirmedBy who compared it with the paper, never who entered it; null while nobody did
 * @param endedOn from this day on it no longer belongs; null while it was not ended by hand
 */
public record GroupMembership(
        long membershipId,
        long householdId,
        SupportGroup supportGroup,
        String document,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String note,
        String enteredBy,
        LocalDateTime enteredAt,
        @Nullable String confirmedBy,
        @Nullable LocalDateTime confirmedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String endedBy) {
    /** True on a day on which the household belongs to the group, confirmed or not. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn)
                && (untilOn == null || !day.isAfter(untilOn))
                && (endedOn == null || day.isBefore(endedOn));
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }
}
