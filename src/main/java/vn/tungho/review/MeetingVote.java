package vn.tungho.review;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * What a meeting said of one household, with the scores it saw.
 *
 * @param basis what those scores rested on; null when they are older than the keeping of it
 */
public record MeetingVote(
        long caseId,
        String headName,
        int aScore,
        int bScore,
        PovertyStatus status,
        int agree,
        boolean isApproved,
        @Nullable String note,
        @Nullable ScoreBasis basis) {}
