package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.tungho.shared.ui.FactList;

/** The keys of the list and of a task, in a small window. */
class KeyboardHelp extends Dialog {
    KeyboardHelp() {
        setHeaderTitle("Dùng bàn phím");
        add(new FactList()
                .fact("j hoặc ↓", "Việc tiếp theo; cũng vậy trong trang của một việc (phím j)")
                .fact("k hoặc ↑", "Việc trước đó; cũng vậy trong trang của một việc (phím k)")
                .fact("Enter", "Mở việc")
                .fact("Esc", "Từ việc về danh sách")
                .fact("c", "Nhận việc")
                .fact("x", "Đánh dấu, khi đang chọn nhiều việc")
                .fact("Ctrl + K", "Tìm kiếm")
                .fact("?", "Mở bảng này"));
        getFooter().add(new Button("Đóng", e -> close()));
    }

    static Button button() {
        var button = new Button("Phím tắt", e -> new KeyboardHelp().open());
        button.addClassName("th-keys-help");
        return button;
    }
}
