package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** By which letter, or how, a body that does not answer was urged. */
public record UrgingLetter(
        @NotBlank(message = "Chưa ghi số văn bản đôn đốc, hoặc đã đôn đốc thế nào.") @Size(max = 300) String letter) {}
