package vn.tungho.publicboard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestKind;
import vn.tungho.shared.BusinessException;

/** What was typed into the request, as it came; every part may be missing. {@code trangweb} is a trap for robots. */
record RequestForm(
        @Nullable String loai,
        @Nullable String thon,
        @Nullable String ho,
        @Nullable String laodong,
        @Nullable String noidung,
        @Nullable String ten,
        @Nullable String dienthoai,
        @Nullable String thu,
        @Nullable String trangweb) {
    static RequestForm empty() {
        return new RequestForm(null, null, null, null, null, null, null, null, null);
    }

    NewRequest read(String communeCode, LocalDate today) {
        if (trangweb != null && !trangweb.isBlank()) {
            throw new BusinessException("Hãy để trống ô “Trang web” rồi gửi lại.");
        }
        if (loai == null || loai.isBlank()) {
            throw new BusinessException("Hãy chọn điều bạn đề nghị.");
        }
        if (thon == null || !thon.matches("[0-9]{8}") || !thon.startsWith(communeCode)) {
            throw new BusinessException("Hãy chọn thôn nơi hộ đang ở.");
        }
        if (blank(dienthoai) && blank(thu)) {
            throw new BusinessException("Hãy ghi số điện thoại hoặc thư điện tử để xã trả lời bạn.");
        }
        try {
            return new NewRequest(
                    RequestKind.valueOf(loai),
                    RequestChannel.BOARD,
                    thon,
                    null,
                    BoardController.orEmpty(ho).strip(),
                    blank(laodong) ? null : laodong,
                    BoardController.orEmpty(ten).strip(),
                    blank(dienthoai) ? null : dienthoai,
                    blank(thu) ? null : thu,
                    BoardController.orEmpty(noidung).strip(),
                    today);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("Hãy chọn lại điều bạn đề nghị.");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
