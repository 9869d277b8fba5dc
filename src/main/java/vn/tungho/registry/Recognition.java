package vn.tungho.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * The class that a signed decision gives a household.
 *
 * @param deprivations numbers 1–12 of the indicators the household is deprived in, such as {@code 1,4,9}
 * @param transition how it moved, such as {@code poor_escape_above_near_poor}
 */
public record Recognition(
        long householdId,
        PovertyStatus status,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        int year,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition) {
    /** The same, moved in another way. */
    Recognition as(String other) {
        return new Recognition(
                householdId, status, aScore, bScore, deprivations, year, decisionNumber, decidedOn, other);
    }
}
