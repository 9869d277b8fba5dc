package vn.tungho.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who looks again at a household, and who goes along. */
public record VerifierTeam(
        @NotNull(message = "Chọn người phúc tra.") Long verifierId,

        @NotBlank(message = "Ghi họ tên người cùng đi.") @Size(max = 120) String partnerName) {}
