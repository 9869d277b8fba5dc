package vn.tungho.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tungho.shared.valid.Holds;

/** How a household uses what it got; where it uses it wrongly, how and what is done about it. */
public record UseCheck(
        @NotNull(message = "Ghi ngày kiểm tra.") LocalDate checkedOn,

        @NotNull(message = "Chọn dùng đúng hay chưa đúng mục đích.") UseCheckResult result,

        @Size(max = 600) String note) {
    @Holds(at = "note", message = "Ghi hộ dùng sai thế nào và cách xử lý.")
    boolean isExplained() {
        return result != UseCheckResult.WRONG || !note.isBlank();
    }
}
