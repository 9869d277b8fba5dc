package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** One village's part of a review; {@code round} counts the meetings. */
public record VillageReview(
        long villageReviewId,
        int version,
        long reviewId,
        String provinceCode,
        String communeCode,
        String villageCode,
        String villageName,
        VillageStep step,
        int round,
        @Nullable Long postingId,
        @Nullable LocalDate finishedOn) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
