package vn.tungho.publicboard.web;

import java.util.ArrayList;
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
        var missing = new ArrayList<String>();
        if (blank(loai)) {
            missing.add("Hãy chọn điều bạn thấy chưa đúng.");
        }
        if (blank(dong) && blank(ho)) {
            missing.add("Hãy chọn hộ trong danh sách, hoặc ghi tên chủ hộ bị bỏ sót.");
        }
        if (blank(noidung)) {
            missing.add("Bạn chưa ghi điều chưa đúng.");
        }
        if (blank(ten)) {
            missing.add("Bạn chưa ghi họ tên của bạn.");
        }
        if (blank(dienthoai) && blank(thu)) {
            missing.add("Hãy ghi số điện thoại hoặc thư điện tử để xã trả lời bạn.");
        }
        if (!missing.isEmpty()) {
            throw new BusinessException(String.join("\n", missing));
        }
        try {
            return new BoardObjection(
                    ObjectionKind.valueOf(String.valueOf(loai)),
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

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
