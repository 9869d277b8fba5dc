package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * A household's standing with one programme.
 *
 * @param entitlement what the rules say; {@code state} also counts the cases and the household's answer
 * @param indicators those of the programme's needs in which the household is deprived
 * @param isMissing entitled, and nobody has done anything about it
 * @param isDouble the same need is answered twice in one year
 */
public record SupportRight(
        long householdId,
        String programmeCode,
        long programmeEditionId,
        String provinceCode,
        String communeCode,
        String villageCode,
        String householdCode,
        String headName,
        String plainHeadName,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        Entitlement entitlement,
        RightState state,
        String reason,
        String indicators,
        @Nullable Long caseId,
        @Nullable RightAnswer answer,
        @Nullable String answerNote,
        @Nullable LocalDate answeredOn,
        boolean isMissing,
        boolean isDouble,
        LocalDateTime computedAt) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
