package vn.tungho.review;

import java.time.LocalDate;
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
        @Nullable String villageCodes) {}
