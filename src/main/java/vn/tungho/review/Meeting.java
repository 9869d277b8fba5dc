package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting held; {@code isApproved} when every household discussed got at least 50 percent.
 *
 * @param noticeId the notice it rests on; null for meetings recorded before notices were asked for
 */
public record Meeting(
        long meetingId,
        long villageReviewId,
        int round,
        LocalDate heldOn,
        String place,
        String chairName,
        String secretaryName,
        String householdRepName,
        @Nullable String observerName,
        int attending,
        String comments,
        boolean isApproved,
        @Nullable Long noticeId) {}
