package vn.tungho.review;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** The second look at a household after an objection; other people than the first time (R-REVERIFY-OTHERS). */
public record Reverification(
        long objectionId,
        int version,
        long reviewId,
        long caseId,
        String provinceCode,
        String communeCode,
        String villageCode,
        @Nullable Long verifierId,
        @Nullable String partnerName,
        @Nullable Long sheetId,
        boolean isOverdue) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
