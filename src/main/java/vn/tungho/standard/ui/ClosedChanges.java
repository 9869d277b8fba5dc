package vn.tungho.standard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.StandardChange;

/** What was confirmed or refused, by whom and when. */
class ClosedChanges extends Div {
    ClosedChanges(List<StandardChange> changes) {
        addClassName("th-std-list");
        if (changes.isEmpty()) {
            add(new EmptyState(
                    "Chưa có giá trị nào được xử lý",
                    "Giá trị chính thức do một quản trị viên nhập, người khác xác nhận."));
        }
        changes.forEach(c -> add(row(c)));
    }

    private static Div row(StandardChange c) {
        var closedAt = c.closedAt() == null ? "" : " lúc " + VietnameseFormat.dateTime(c.closedAt());
        var row = new Div(words(
                what(c) + ": " + c.state().label(),
                fromTo(c),
                c.enteredBy() + " nhập, " + c.closedBy() + " xử lý" + closedAt + " · Nguồn: " + c.source()
                        + (c.closingNote().isEmpty() ? "" : " · " + c.closingNote())));
        row.addClassName("th-std-row");
        return row;
    }

    /** Three lines: what, the value, where from. */
    static Div words(String what, String value, String from) {
        var head = new Span(what);
        head.addClassName("th-strong");
        var foot = new Span(from);
        foot.addClassName("th-muted");
        var words = new Div(head, new Span(value), foot);
        words.addClassName("th-std-words");
        return words;
    }

    static String what(StandardChange c) {
        return c.kind().label() + " · " + c.label();
    }

    static String fromTo(StandardChange c) {
        if (c.isEnded()) {
            return "thôi áp dụng quy tắc này";
        }
        if (c.kind() == ChangeKind.NEED) {
            return c.oldContent().isEmpty() ? "quy tắc mới" : "thay quy tắc đang dùng";
        }
        return fromTo(c.oldContent(), c.newContent());
    }

    static String fromTo(String old, String fresh) {
        if (old.equals(fresh)) {
            return "giữ nguyên, xin xác nhận: " + shown(fresh);
        }
        return (old.isEmpty() ? "chưa có" : shown(old)) + " → " + shown(fresh);
    }

    static String shown(String content) {
        return content.matches("\\d{1,18}") ? VietnameseFormat.number(Long.parseLong(content)) : content;
    }
}
