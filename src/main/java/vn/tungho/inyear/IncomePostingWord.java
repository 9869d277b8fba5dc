package vn.tungho.inyear;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tungho.shared.valid.Holds;

/** The officer's word on whether an income result hung in full, and why not. */
public record IncomePostingWord(
        @NotNull(message = "Chọn treo đủ ngày hay không.") Boolean isInFull,
        @Size(max = 500) String note) {
    @Holds(at = "note", message = "Ghi vì sao thiếu ngày, ví dụ “mưa bão làm rách bảng”.")
    boolean isExplained() {
        return isInFull || !note.isBlank();
    }
}
