package vn.tungho.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;

/**
 * A household as it is now. The head's facts repeat those of the member who is the head.
 *
 * @param headBirthYear known more often than the whole date
 * @param causes numbers of {@link PovertyCause}, such as {@code 1,4}
 * @param classYear the review year of the class; null for a household never reviewed
 * @param deprivations numbers 1–12 of the indicators the household is deprived in, such as {@code 1,4,9}
 */
public record Household(
        long householdId,
        int version,
        String householdCode,
        String provinceCode,
        String communeCode,
        String villageCode,
        String headName,
        @Nullable Gender headGender,
        @Nullable LocalDate headBirthOn,
        @Nullable Integer headBirthYear,
        @Nullable CitizenId headCitizenId,
        String ethnicityCode,
        @Nullable String phone,
        @Nullable String address,
        boolean isEthnicMinority,
        boolean lacksLabour,
        boolean hasMeritoriousMember,
        String causes,
        int memberCount,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        boolean isActive,
        @Nullable String inactiveReason,
        @Nullable LocalDate inactiveOn,
        @Nullable String note,
        LocalDateTime registeredAt) {
    /** The head's name without diacritics, for searching and ordering. */
    public String plainHeadName() {
        return TextNormalizer.plain(headName);
    }

    /** The village it lives in. */
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** Why it is poor. */
    public Set<PovertyCause> causeSet() {
        return PovertyCause.fromCodes(causes);
    }

    /** The part of the record that a person edits. */
    public HouseholdData data() {
        return new HouseholdData(
                villageCode, phone, address, isEthnicMinority, lacksLabour, hasMeritoriousMember, causeSet(), note);
    }
}
