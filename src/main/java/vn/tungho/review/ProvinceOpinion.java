package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report sent and the province's written answer; unanswered while {@code isAgreed} is null: silence is no consent. */
public record ProvinceOpinion(
        long opinionId,
        long reviewId,
        int round,
        String reportNumber,
        LocalDate reportedOn,
        LocalDate dueOn,
        boolean isReminded,
        boolean isEscalated,
        @Nullable String number,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean isAgreed,
        @Nullable String content,
        @Nullable String villageCodes) {
    /** The villages that the province wants reviewed again; none when it agreed or has not answered. */
    public List<String> villages() {
        return villageCodes == null || villageCodes.isBlank() ? List.of() : List.of(villageCodes.split(","));
    }
}
