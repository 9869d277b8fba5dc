package vn.tungho.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the commune answers a helper who asked for something. */
public record RequestReply(
        @NotBlank(message = "Ghi trả lời: người giúp và hộ cần biết xã làm gì, khi nào.") @Size(max = 1_000) String answer) {}
