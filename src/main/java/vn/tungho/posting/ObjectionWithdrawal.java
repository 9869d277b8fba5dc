package vn.tungho.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why whoever objected takes it back. */
public record ObjectionWithdrawal(
        @NotBlank(message = "Chưa ghi “Lý do rút”, ví dụ “người dân đã được giải thích và đồng ý”.") @Size(max = 500) String reason) {}
