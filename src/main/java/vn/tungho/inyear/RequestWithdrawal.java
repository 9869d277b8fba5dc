package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a request is taken back. */
public record RequestWithdrawal(
        @NotBlank(message = "Ghi lý do rút, ví dụ “hộ đã có việc làm ổn định”.") @Size(max = 500) String reason) {}
