package vn.tungho.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a case goes on. */
public record ResumeNote(
        @NotBlank(message = "Ghi vì sao tiếp tục được.") @Size(max = 300) String note) {}
