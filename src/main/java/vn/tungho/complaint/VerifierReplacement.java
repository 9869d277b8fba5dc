package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody else verifies, and why. */
public record VerifierReplacement(
        @NotNull(message = "Chọn vì sao đổi người xác minh.") VerifierCause cause,

        @NotNull(message = "Chọn người xác minh mới.") Long verifierId,

        @NotBlank(message = "Ghi lý do đổi người xác minh, ví dụ “nghỉ phép từ 12/10 đến 30/10”.") @Size(max = 500) String reason) {}
