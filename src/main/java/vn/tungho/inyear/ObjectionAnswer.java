package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the second look says on the objection. */
public record ObjectionAnswer(
        @NotNull(message = "Chọn chấp nhận hay giữ nguyên.") Boolean isUpheld,

        @NotBlank(message = "Ghi lý do kết luận.") @Size(max = 2_000) String conclusion) {}
