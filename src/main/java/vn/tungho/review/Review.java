package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaType;

/** One commune's annual review; its id is the business key of its process. */
public record Review(
        long reviewId,
        int version,
        long campaignId,
        String provinceCode,
        String communeCode,
        int year,
        String editionId,
        AreaType areaType,
        ReviewStep step,
        boolean isLate,
        @Nullable LocalDate listClosedOn,
        @Nullable String reportNumber,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate opinionDueOn,
        @Nullable LocalDate decidedOn) {
    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
