package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money or goods to be used on a case, in đồng.
 *
 * @param forMonth the month that a monthly payment is for, such as {@code 2027-03}; null for others
 * @param secondSourceReason why a second source pays the same case; needed when another one has paid before
 */
public record PaymentData(
        long fundId,
        long amount,
        GiftKind kind,
        String description,
        LocalDate paidOn,
        @Nullable String forMonth,
        @Nullable String secondSourceReason) {
    /** Money from a fund. */
    public static PaymentData money(long fundId, long amount, LocalDate paidOn) {
        return new PaymentData(fundId, amount, GiftKind.MONEY, "", paidOn, null, null);
    }
}
