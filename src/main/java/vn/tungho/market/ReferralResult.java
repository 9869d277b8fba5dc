package vn.tungho.market;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/**
 * What came of a referral.
 *
 * @param soldAmount what the produce brought, in đồng; null for other referrals
 * @param note why it was not kept; may be empty where it was
 */
public record ReferralResult(
        @NotNull(message = "Chưa chọn “Kết quả”.") Boolean isKept,
        @NotNull(message = "Ghi ngày có kết quả.") LocalDate on,
        @Nullable Long soldAmount,
        @Size(max = 500) String note) {
    @Holds(at = "note", message = "Chưa ghi vì sao. Hãy viết một câu, ví dụ “đường xa, không có xe”.")
    boolean isExplained() {
        return isKept || !note.isBlank();
    }
}
