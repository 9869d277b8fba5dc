package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/**
 * Whether a complaint is taken in, by which paper.
 *
 * @param verifierId who verifies it; null where it is not taken in
 * @param reason why it is not; empty where it is
 */
public record Consideration(
        @NotNull(message = "Chọn thụ lý hay không thụ lý.") Boolean isTaken,

        @NotBlank(message = "Ghi số văn bản, ví dụ 12/TB-UBND.") String number,

        @Nullable Long verifierId,
        @Size(max = 2_000) String reason) {
    @Holds(at = "verifierId", message = "Chọn người xác minh.")
    boolean isVerifierNamed() {
        return !isTaken || verifierId != null;
    }

    @Holds(at = "reason", message = "Ghi lý do không thụ lý; người khiếu nại được trả lời bằng văn bản.")
    boolean isReasonGiven() {
        return isTaken || !reason.isBlank();
    }

    static Consideration taken(String number, long verifierId) {
        return new Consideration(true, number, verifierId, "");
    }

    static Consideration refused(String number, String reason) {
        return new Consideration(false, number, null, reason);
    }
}
