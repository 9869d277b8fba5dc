package vn.tungho.review;

import org.jspecify.annotations.Nullable;

/** A slice of a review's households; keyset by case id. */
public record CaseFilter(
        long reviewId,
        @Nullable Long villageReviewId,
        boolean changedOnly,
        @Nullable String text,
        long after,
        int limit) {}
