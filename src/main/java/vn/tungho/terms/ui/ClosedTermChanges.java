package vn.tungho.terms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.terms.TermChange;

/** What was confirmed or refused, by whom and when. */
class ClosedTermChanges extends Div {
    ClosedTermChanges(List<TermChange> changes, CalendarService calendar) {
        addClassName("th-std-list");
        if (changes.isEmpty()) {
            add(new EmptyState(
                    "Chưa có thay đổi nào được xử lý", "Thời hạn do một quản trị viên đề nghị, người khác xác nhận."));
        }
        changes.forEach(c -> add(row(c, calendar)));
    }

    private static Div row(TermChange c, CalendarService calendar) {
        var head = new Span(
                calendar.rule(c.deadlineRule()).name() + ": " + c.state().label());
        head.addClassName("th-strong");
        var closedAt = c.closedAt() == null ? "" : " lúc " + VietnameseFormat.dateTime(c.closedAt());
        var who = new Span(c.enteredBy() + " đề nghị, " + c.closedBy() + " xử lý" + closedAt
                + (c.closingNote().isEmpty() ? "" : " · " + c.closingNote()));
        who.addClassName("th-muted");
        var words = new Div(head);
        words.add(lines(c));
        words.add(who);
        words.addClassName("th-std-words");
        var row = new Div(words);
        row.addClassName("th-std-row");
        return row;
    }

    /** What is asked for, by which text and why; the same for what waits and what is done with. */
    static Span[] lines(TermChange c) {
        var from = c.validFromOn() == null
                ? ""
                : " · hiệu lực từ " + VietnameseFormat.date(c.validFromOn())
                        + (c.isForRunning() ? ", cả thời hạn đang chạy" : ", thời hạn đang chạy giữ nguyên");
        var mark = c.isOfficial() ? "" : " · chưa xác nhận";
        var source = new Span("Căn cứ: " + c.article() + mark);
        var reason = new Span("Lý do: " + c.reason());
        source.addClassName("th-muted");
        reason.addClassName("th-muted");
        return new Span[] {new Span(c.kind().label() + ": " + c.fromTo() + from), source, reason};
    }
}
