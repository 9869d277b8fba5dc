package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Money or goods that came into a source, in đồng.
 *
 * @param giver of the promise it belongs to; null without one
 * @param withdrawnReason why it was booked wrongly; null while it stands
 */
public record Receipt(
        long receiptId,
        long fundId,
        @Nullable String giver,
        long amount,
        LocalDate receivedOn,
        String note,
        String recordedBy,
        @Nullable LocalDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {}
