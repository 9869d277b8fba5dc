package vn.tungho.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/** The way back is over, or goes on until a new day. */
public record ReturnOutcome(
        @NotNull(message = "Chọn đã hoàn trả xong hay gia hạn.") Boolean isSettled,

        @Nullable LocalDate newDueOn,
        @Size(max = 600) String reason) {
    @Holds(at = "newDueOn", message = "Chọn hạn mới.")
    boolean isDueSaid() {
        return isSettled || newDueOn != null;
    }

    @Holds(at = "reason", message = "Ghi lý do gia hạn, ví dụ “bò chưa đẻ”.")
    boolean isReasonGiven() {
        return isSettled || !reason.isBlank();
    }
}
