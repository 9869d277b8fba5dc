package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Money or goods used on a stage of a case, in đồng.
 *
 * @param forMonth the month it is for, such as {@code 2027-03}; null where it is for none
 * @param withdrawnReason why it was booked wrongly; null while it stands
 */
public record Payment(
        long paymentId,
        long caseId,
        int stageNo,
        long fundId,
        String fundName,
        long amount,
        GiftKind kind,
        String description,
        @Nullable String secondSourceReason,
        LocalDate paidOn,
        String recordedBy,
        @Nullable String forMonth,
        @Nullable LocalDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {
    /** True while it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
