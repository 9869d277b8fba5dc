package vn.tungho.publicboard.web;

import static vn.tungho.publicboard.web.Missing.blank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestKind;
import vn.tungho.publicboard.BoardForms;
import vn.tungho.shared.BusinessException;

/** What was typed into the request, as it came; every part may be missing. {@code khoa} is the form's key, {@code trangweb} a trap for robots. */
record RequestForm(
        @Nullable String khoa,
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
        return new RequestForm(BoardForms.newKey(), null, null, null, null, null, null, null, null, null);
    }

    /** The same words under a key that was not sent yet. */
    RequestForm anew() {
        return new RequestForm(BoardForms.newKey(), loai, thon, ho, laodong, noidung, ten, dienthoai, thu, trangweb);
    }

    String digest() {
        return BoardForms.digest("thon " + thon, loai, ho, laodong, noidung, ten, BoardForms.digits(dienthoai), thu);
    }

    NewRequest read(String communeCode, LocalDate today) {
        Missing.requireEmpty(trangweb);
        var village = BoardController.orEmpty(thon);
        new Missing()
                .when(blank(loai), "Hãy chọn điều bạn đề nghị.")
                .when(!village.matches("[0-9]{8}") || !village.startsWith(communeCode), "Hãy chọn thôn nơi hộ đang ở.")
                .when(blank(ho), "Bạn chưa ghi tên chủ hộ.")
                .when(blank(noidung), "Bạn chưa ghi hoàn cảnh và lý do.")
                .sender(ten, dienthoai, thu)
                .refuse();
        try {
            return NewRequest.soon(
                    RequestKind.valueOf(BoardController.orEmpty(loai)),
                    RequestChannel.BOARD,
                    village,
                    null,
                    BoardController.orEmpty(ho).strip(),
                    blank(laodong) ? null : laodong,
                    BoardController.orEmpty(ten).strip(),
                    blank(dienthoai) ? null : dienthoai,
                    blank(thu) ? null : thu,
                    Missing.text(noidung).strip(),
                    today);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("Hãy chọn lại điều bạn đề nghị.");
        }
    }
}
