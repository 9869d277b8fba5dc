package vn.tungho.publicboard.web;

import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.publicboard.BoardObjection;
import vn.tungho.shared.BusinessException;

/** What was typed, as it came; every part may be missing. {@code trangweb} is a trap for robots: people leave it empty. */
record ObjectionForm(
        @Nullable String loai,
        @Nullable String dong,
        @Nullable String ho,
        @Nullable String noidung,
        @Nullable String ten,
        @Nullable String dienthoai,
        @Nullable String thu,
        @Nullable String trangweb) {
    static ObjectionForm about(@Nullable String line) {
        return new ObjectionForm(null, line, null, null, null, null, null, null);
    }

    BoardObjection read() {
        if (trangweb != null && !trangweb.isBlank()) {
            throw new BusinessException("Hãy để trống ô “Trang web” rồi gửi lại.");
        }
        if (loai == null || loai.isBlank()) {
            throw new BusinessException("Hãy chọn điều bạn thấy chưa đúng.");
        }
        try {
            return new BoardObjection(
                    ObjectionKind.valueOf(loai),
                    dong == null || dong.isBlank() ? null : Integer.valueOf(dong),
                    BoardController.orEmpty(ho),
                    BoardController.orEmpty(noidung),
                    BoardController.orEmpty(ten),
                    dienthoai,
                    thu);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("Hãy chọn lại điều chưa đúng và hộ trong danh sách.");
        }
    }
}
