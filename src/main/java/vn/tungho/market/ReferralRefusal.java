package vn.tungho.market;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody does not take what he was referred to, or is not taken. */
public record ReferralRefusal(
        @NotBlank(message = "Chưa ghi vì sao. Hãy viết một câu, ví dụ “đường xa, không có xe”.") @Size(max = 500) String reason) {}
