package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting held; {@code isApproved} when every household discussed got at least 50 percent. */
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
        boolean isApproved) {}
