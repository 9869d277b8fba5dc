package vn.tungho.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the receiver does not sign a handover. */
public record HandoverRefusal(
        @NotBlank(message = "Chưa ghi lý do không nhận bàn giao.") @Size(max = 500) String reason) {}
