package vn.tungho.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * The class that a signed decision gives a household.
 *
 * @param deprivations numbers 1–12 of the indicators the household is deprived in, such as {@code 1,4,9}
 * @param transition a code of {@link Transition}; of one that comes onto the list the register itself finds out whether it was there before
 * @param basis what the scores rest on; null when it is not known
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
        String transition,
        @Nullable ScoreBasis basis) {
    /** A class whose scores were not computed by a sheet of ours. */
    public Recognition(
            long householdId,
            PovertyStatus status,
            @Nullable Integer aScore,
            @Nullable Integer bScore,
            String deprivations,
            int year,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            String transition) {
        this(householdId, status, aScore, bScore, deprivations, year, decisionNumber, decidedOn, transition, null);
    }

    /** The same, moved in another way. */
    Recognition as(String other) {
        return new Recognition(
                householdId, status, aScore, bScore, deprivations, year, decisionNumber, decidedOn, other, basis);
    }
}
