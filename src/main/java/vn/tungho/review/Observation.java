package vn.tungho.review;

import java.time.LocalDate;

/** What the Front's monitor saw at a meeting. */
public record Observation(
        long observationId,
        long villageReviewId,
        LocalDate observedOn,
        String content,
        boolean isProper,
        String observerName) {}
