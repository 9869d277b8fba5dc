package vn.tungho.publicboard.web;

import static vn.tungho.publicboard.web.ObjectionForm.blank;

import java.time.LocalDate;
import java.util.ArrayList;
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
        var village = BoardController.orEmpty(thon);
        var missing = new ArrayList<String>();
        if (blank(loai)) {
            missing.add("Hãy chọn điều bạn đề nghị.");
        }
        if (!village.matches("[0-9]{8}") || !village.startsWith(communeCode)) {
            missing.add("Hãy chọn thôn nơi hộ đang ở.");
        }
        if (blank(ho)) {
            missing.add("Bạn chưa ghi tên chủ hộ.");
        }
        if (blank(noidung)) {
            missing.add("Bạn chưa ghi hoàn cảnh và lý do.");
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
            return new NewRequest(
                    RequestKind.valueOf(String.valueOf(loai)),
                    RequestChannel.BOARD,
                    village,
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
}
