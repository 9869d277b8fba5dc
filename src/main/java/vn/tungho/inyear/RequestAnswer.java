package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.tungho.shared.valid.Holds;

/**
 * The paper that answers a request.
 *
 * @param reasons why it is refused; the requester has a right to know them
 */
public record RequestAnswer(
        boolean isGranted,
        @NotBlank(message = "Ghi số văn bản.") String number,
        @Size(max = 2_000) String reasons) {
    @Holds(at = "reasons", message = "Ghi lý do.")
    boolean isReasonGiven() {
        return isGranted || !reasons.isBlank();
    }
}
