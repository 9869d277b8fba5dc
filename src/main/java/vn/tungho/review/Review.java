package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaType;

/**
 * One commune's annual review, whose id is the business key of its process; or the commune's requests of one month.
 *
 * @param month the month of a review in the year; 0 for an annual one
 * @param campaignId 0 for a review in the year
 */
public record Review(
        long reviewId,
        int version,
        ReviewKind kind,
        int month,
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
    /** When it is held, as it is said after "rà soát". */
    public String time() {
        return kind == ReviewKind.ANNUAL ? "năm " + year : "thường xuyên tháng " + month + "/" + year;
    }

    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
