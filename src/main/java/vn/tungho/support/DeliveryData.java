package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;

/**
 * What is handed over with the next stage of a case, and what was seen when it was accepted.
 *
 * @param unpaidReason why nothing is paid although money was approved; the stage then stays unpaid
 */
public record DeliveryData(
        LocalDate acceptedOn,
        String acceptedBy,
        String note,
        List<PaymentData> payments,
        List<ItemData> items,
        String unpaidReason) {
    /** Everything that is due is paid now. */
    public DeliveryData(
            LocalDate acceptedOn, String acceptedBy, String note, List<PaymentData> payments, List<ItemData> items) {
        this(acceptedOn, acceptedBy, note, payments, items, "");
    }

    public DeliveryData {
        payments = List.copyOf(payments);
        items = List.copyOf(items);
    }
}
