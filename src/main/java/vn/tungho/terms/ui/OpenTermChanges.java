package vn.tungho.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.terms.TermChange;
import vn.tungho.terms.TermChangeService;

/** What waits for a second administrator, with the two answers to it. */
class OpenTermChanges extends Div {
    private final TermChangeService changes;
    private final CalendarService calendar;
    private final @Nullable String administrator;
    private final Runnable refresh;

    /** {@code administrator} is null for somebody who may only look. */
    OpenTermChanges(
            TermChangeService changes,
            CalendarService calendar,
            @Nullable String administrator,
            List<TermChange> open,
            Runnable refresh) {
        this.changes = changes;
        this.calendar = calendar;
        this.administrator = administrator;
        this.refresh = refresh;
        addClassName("th-std-list");
        setVisible(!open.isEmpty());
        add(new H2("Chờ người thứ hai xác nhận (" + open.size() + ")"));
        open.forEach(c -> add(row(c)));
    }

    private Div row(TermChange c) {
        var head = new Span(calendar.rule(c.deadlineRule()).name());
        head.addClassName("th-strong");
        var words = new Div(head);
        words.add(ClosedTermChanges.lines(c));
        var who = new Span(c.enteredBy() + " đề nghị lúc " + VietnameseFormat.dateTime(c.enteredAt()));
        who.addClassName("th-muted");
        words.add(who);
        words.addClassName("th-std-words");
        var row = new Div(words, answers(c));
        row.addClassName("th-std-row");
        return row;
    }

    private Div answers(TermChange c) {
        var side = new Div();
        side.addClassName("th-std-side");
        if (administrator == null) {
            return side;
        }
        if (c.enteredBy().equals(administrator)) {
            side.add(new Span("Chờ quản trị viên khác"));
            side.add(new Button("Rút lại", e -> TermAnswers.refuse(changes, c, "Rút lại đề nghị", refresh)));
            return side;
        }
        var confirm = new Button("Đối chiếu và xác nhận", e -> TermAnswers.confirm(changes, c, refresh));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        side.add(confirm);
        side.add(new Button("Không đúng", e -> TermAnswers.refuse(changes, c, "Không xác nhận", refresh)));
        return side;
    }
}
