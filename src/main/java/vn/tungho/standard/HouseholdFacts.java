package vn.tungho.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows about a household and its sheets ask about. Null means not known: nothing is then suggested.
 *
 * @param livingArea square metres of the whole dwelling
 */
public record HouseholdFacts(
        List<MemberFacts> members, @Nullable Double livingArea) {
    public HouseholdFacts {
        members = List.copyOf(members);
    }

    /**
     * A member; each answer is null when not known.
     *
     * @param age full years
     * @param unableToWork disabled or seriously ill
     * @param socialAllowance draws a monthly social allowance
     * @param atSchool attends the level right for the age
     */
    public record MemberFacts(
            @Nullable Integer age,
            @Nullable Boolean unableToWork,
            @Nullable Boolean socialAllowance,
            @Nullable Boolean insured,
            @Nullable Boolean pension,
            @Nullable Boolean atSchool,
            @Nullable Boolean working,
            @Nullable Education education) {
        /** Only the age is known. */
        public static MemberFacts ofAge(@Nullable Integer age) {
            return new MemberFacts(age, null, null, null, null, null, null, null);
        }
    }

    /** The highest certificate, as Phiếu B1 tells them apart; the option code is the lower-case name. */
    public enum Education {
        NONE,
        SECONDARY,
        VOCATIONAL,
        COLLEGE
    }
}
