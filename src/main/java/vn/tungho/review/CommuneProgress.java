package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commune's figures on the province's page. {@code overdueItems} counts work that is past its day. */
public record CommuneProgress(
        long reviewId,
        String communeCode,
        String communeName,
        ReviewStep step,
        boolean isLate,
        @Nullable LocalDate opinionDueOn,
        int villages,
        int villagesFinished,
        int households,
        int surveyed,
        int objections,
        int openObjections,
        int overdueItems) {}
