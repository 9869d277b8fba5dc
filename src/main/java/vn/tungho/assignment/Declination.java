package vn.tungho.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a helper cannot take a household. */
public record Declination(
        @NotBlank(message = "Chưa ghi lý do không nhận. Ban Chỉ đạo cần lý do để chọn người khác.") @Size(max = 500) String reason) {}
