package vn.tungho.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * A case behind a figure of the check list.
 *
 * @param householdId the household; null when it is about a village
 * @param subject the household's head or the village
 * @param detail what differs, in a few words
 * @param villageReviewId the village's part of the review, to be opened; null where there is none
 */
public record CheckCase(
        @Nullable Long householdId,
        String villageCode,
        String subject,
        String detail,
        @Nullable Long villageReviewId) {}
