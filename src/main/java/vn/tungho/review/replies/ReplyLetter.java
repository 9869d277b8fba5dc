package vn.tungho.review.replies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reply.
 *
 * @param reasons each on a line of its own
 * @param number null before it is signed
 * @param sentTo who took it, where somebody is known
 */
public record ReplyLetter(
        long batchId,
        long applicantId,
        String villageCode,
        String headName,
        LocalDate appliedOn,
        String reasons,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable SendingWay sentHow,
        @Nullable String sentTo,
        @Nullable String sentBy) {}
