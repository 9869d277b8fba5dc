package vn.tungho.review;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/** What a meeting said of one household, with the scores it saw. */
public record MeetingVote(
        long caseId,
        String headName,
        int aScore,
        int bScore,
        PovertyStatus status,
        int agree,
        boolean isApproved,
        @Nullable String note) {}
