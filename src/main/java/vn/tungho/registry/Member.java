package vn.tungho.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.TextNormalizer;

/**
 * A member of a household (law.md §12.4).
 *
 * @param memberId 0 for a person not yet recorded
 * @param birthYear filled whenever {@code birthOn} is
 * @param leftOn null while the person belongs to the household
 */
public record Member(
        long memberId,
        long householdId,
        int position,
        String fullName,
        Relationship relationship,
        @Nullable LocalDate birthOn,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable CitizenId citizenId,
        String ethnicityCode,
        @Nullable String residence,
        @Nullable String educationLevel,
        @Nullable String schoolLevel,
        @Nullable String job,
        @Nullable String labourCapacity,
        @Nullable String disabilityLevel,
        @Nullable String allowance,
        @Nullable Boolean hasHealthInsurance,
        @Nullable String nutritionStatus,
        boolean isMeritorious,
        boolean isPregnant,
        @Nullable String note,
        @Nullable LocalDate leftOn,
        @Nullable LeftReason leftReason) {
    public Member {
        birthYear = birthOn == null ? birthYear : (Integer) birthOn.getYear();
    }

    /** A new person with the facts that every list has. */
    public static Member of(
            String fullName,
            Relationship relationship,
            @Nullable LocalDate birthOn,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable CitizenId citizenId,
            String ethnicityCode) {
        return new Member(
                0,
                0,
                0,
                fullName,
                relationship,
                birthOn,
                birthYear,
                gender,
                citizenId,
                ethnicityCode,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    /** The name without diacritics. */
    public String plainName() {
        return TextNormalizer.plain(fullName);
    }
}
