package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;

/** What is handed over with the next stage of a case, and what was seen when it was accepted. */
public record DeliveryData(
        LocalDate acceptedOn, String acceptedBy, String note, List<PaymentData> payments, List<ItemData> items) {
    public DeliveryData {
        payments = List.copyOf(payments);
        items = List.copyOf(items);
    }
}
