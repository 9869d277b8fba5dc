package vn.tungho.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a case is left, and for a transfer to which body; empty for other exits. */
public record CaseExit(
        @Size(max = 200) String body,
        @NotBlank(message = "Ghi lý do.") @Size(max = 300) String reason) {}
