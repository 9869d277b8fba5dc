package vn.tungho.publicboard.web;

import static vn.tungho.publicboard.web.Missing.blank;

import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.publicboard.BoardForms;
import vn.tungho.publicboard.BoardObjection;
import vn.tungho.shared.BusinessException;

/**
 * What was typed, as it came; every part may be missing. {@code khoa} is the form's key, {@code trangweb} a trap for robots: people leave it
 * empty.
 */
record ObjectionForm(
        @Nullable String khoa,
        @Nullable String loai,
        @Nullable String dong,
        @Nullable String ho,
        @Nullable String noidung,
        @Nullable String ten,
        @Nullable String dienthoai,
        @Nullable String thu,
        @Nullable String trangweb) {
    static ObjectionForm about(@Nullable String line) {
        return new ObjectionForm(BoardForms.newKey(), null, line, null, null, null, null, null, null);
    }

    /** The same words under a key that was not sent yet. */
    ObjectionForm anew() {
        return new ObjectionForm(BoardForms.newKey(), loai, dong, ho, noidung, ten, dienthoai, thu, trangweb);
    }

    String digest(long postingId) {
        return BoardObjection.digest(postingId, loai, dong, ho, noidung, ten, dienthoai, thu);
    }

    BoardObjection read() {
        Missing.requireEmpty(trangweb);
        new Missing()
                .when(blank(loai), "Hãy chọn điều bạn thấy chưa đúng.")
                .when(blank(dong) && blank(ho), "Hãy chọn hộ trong danh sách, hoặc ghi tên chủ hộ bị bỏ sót.")
                .when(blank(noidung), "Bạn chưa ghi điều chưa đúng.")
                .sender(ten, dienthoai, thu)
                .refuse();
        try {
            return new BoardObjection(
                    ObjectionKind.valueOf(BoardController.orEmpty(loai)),
                    dong == null || blank(dong) ? null : Integer.valueOf(dong),
                    BoardController.orEmpty(ho),
                    Missing.text(noidung),
                    BoardController.orEmpty(ten),
                    dienthoai,
                    thu);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("Hãy chọn lại điều chưa đúng và hộ trong danh sách.");
        }
    }
}
