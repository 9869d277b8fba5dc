package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** A household that asked for a review and was screened with Phiếu A; refused in writing when not listed (R-REFUSAL-WRITTEN). */
public record Applicant(
        long applicantId,
        long reviewId,
        String provinceCode,
        String communeCode,
        String villageCode,
        long householdId,
        String headName,
        LocalDate appliedOn,
        String ticks,
        boolean isListed,
        String reasons,
        @Nullable String replyNumber,
        @Nullable LocalDate replyOn) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
