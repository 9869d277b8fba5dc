package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.support.programme.ProgrammeChange;

/** What was confirmed or refused lately, by whom. */
class ProgrammeHistory extends Div {
    ProgrammeHistory(List<ProgrammeChange> closed) {
        addClassName("th-std-list");
        setVisible(!closed.isEmpty());
        add(new H2("Thay đổi gần đây"));
        for (var c : closed) {
            var head = new Span(
                    c.kind().label() + ": " + c.name() + " – " + c.state().label());
            head.addClassName("th-strong");
            var at = c.closedAt();
            var who = new Span(c.enteredBy() + " đề nghị, " + c.closedBy()
                    + (c.state() == ProgrammeChange.State.CONFIRMED ? " xác nhận" : " trả lời")
                    + (at == null ? "" : " lúc " + VietnameseFormat.dateTime(at))
                    + (c.closingNote().isBlank() ? "" : ": " + c.closingNote()));
            who.addClassName("th-muted");
            var words = new Div(head, who);
            words.addClassName("th-std-words");
            var row = new Div(words);
            row.addClassName("th-std-row");
            add(row);
        }
    }
}
