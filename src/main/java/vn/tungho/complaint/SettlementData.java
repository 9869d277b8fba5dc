package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * What the decider decides.
 *
 * @param statusAfter the class the household gets; null when it keeps its class
 * @param certificateYear for which year; null for the year of the decision that was complained of
 */
public record SettlementData(
        @NotNull(message = "Chọn kết quả giải quyết.") SettlementResult result,

        @NotBlank(message = "Ghi số quyết định, ví dụ 45/QĐ-UBND.") String number,

        @NotBlank(message = "Ghi căn cứ và lý do.") @Size(max = 2_000) String reason,

        @Nullable PovertyStatus statusAfter,
        @Nullable Integer certificateYear) {}
