package vn.tungho.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The committee's conclusion on an objection, with the reason that whoever objected reads. */
public record ReverificationConclusion(
        @NotNull(message = "Chọn chấp nhận hay giữ kết quả đã niêm yết.") Boolean isUpheld,

        @NotBlank(message = "Ghi lý do. Người nêu ý kiến có quyền được biết.") @Size(max = 2_000) String reason) {}
