package vn.tungho.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recognised list is taken off. */
public record ListWithdrawal(
        @NotBlank(message = "Chưa ghi “Lý do rút”, ví dụ “ghi sai tên chủ hộ ở dòng 3” hoặc số quyết định thu hồi.") @Size(max = 1_000) String reason) {}
