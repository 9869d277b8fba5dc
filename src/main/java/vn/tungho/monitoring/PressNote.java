package vn.tungho.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the level above told the commune to answer. */
public record PressNote(
        @NotBlank(message = "Chưa ghi đã yêu cầu xã thế nào, ví dụ số văn bản của cấp trên.") @Size(max = 1_000) String note) {}
