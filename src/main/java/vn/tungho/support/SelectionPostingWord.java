package vn.tungho.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tungho.shared.valid.Holds;

/** Whether the list of those selected hung in full, and what people said. */
public record SelectionPostingWord(
        @NotNull(message = "Chọn đã treo đủ ngày hay chưa.") Boolean isInFull,
        @Size(max = 600) String opinion) {
    @Holds(at = "opinion", message = "Ghi vì sao phải niêm yết lại, ví dụ “mưa làm rách danh sách ngày thứ hai”.")
    boolean isExplained() {
        return isInFull || !opinion.isBlank();
    }
}
