package vn.tungho.posting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/**
 * The word on whether a list hung in full.
 *
 * @param removedOn when it was found missing; null where it was not
 */
public record PostingConfirmation(
        @NotNull(message = "Chọn danh sách đã treo đủ hay chưa.") Boolean isInFull,

        @Nullable LocalDate removedOn,
        @Size(max = 500) String note) {
    @Holds(at = "note", message = "Chưa ghi vì sao niêm yết bị thiếu, ví dụ “mưa bão làm rách bảng”.")
    boolean isExplained() {
        return isInFull || !note.isBlank();
    }
}
