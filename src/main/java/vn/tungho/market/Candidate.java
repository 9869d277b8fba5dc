package vn.tungho.market;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * A person who may be sent, with what the rules ask; for a buyer the head stands for the household and {@code memberId} is 0.
 *
 * @param deprivations numbers of the indicators the household is deprived in, such as {@code 1,4}
 */
public record Candidate(
        long householdId,
        long memberId,
        String fullName,
        String headName,
        @Nullable LocalDate birthOn,
        @Nullable Integer birthYear,
        @Nullable String labourCapacity,
        @Nullable String disabilityLevel,
        @Nullable String job,
        @Nullable String schoolLevel,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        String deprivations,
        String provinceCode,
        String communeCode,
        String villageCode) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    boolean isDeprived(int indicatorNo) {
        return Arrays.asList(deprivations.split(",", -1)).contains(Integer.toString(indicatorNo));
    }
}
