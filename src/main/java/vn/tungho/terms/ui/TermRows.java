package vn.tungho.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.LegalTerms;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.terms.TermChangeService;

/** A line for each term: what it is for, how long, by which article, since when, and the ways to change it. */
final class TermRows {
    private final LegalTerms terms;
    private final TermChangeService changes;
    private final boolean administrator;
    private final Runnable refresh;

    TermRows(LegalTerms terms, TermChangeService changes, boolean administrator, Runnable refresh) {
        this.terms = terms;
        this.changes = changes;
        this.administrator = administrator;
        this.refresh = refresh;
    }

    Div row(DeadlineRule rule) {
        var head = new Span(rule.name());
        head.addClassName("th-strong");
        var from = new Span("Căn cứ: " + rule.article());
        from.addClassName("th-muted");
        var words = new Div(head, new Span(rule.length()), from);
        words.addClassName("th-std-words");
        terms.versions(rule.deadlineRule()).forEach(v -> {
            var line = new Span("Từ " + VietnameseFormat.date(v.takesHoldOn()) + ": " + v.length()
                    + (v.isForRunning() ? ", cả thời hạn đang chạy lúc đó" : ""));
            line.addClassName("th-muted");
            words.add(line);
        });
        var side = new Div();
        side.addClassName("th-std-side");
        if (!rule.isConfirmed()) {
            side.add(new StatusBadge("chưa xác nhận", Tone.WARN));
        }
        if (administrator) {
            side.add(button("Đổi thời hạn", rule, () -> TermDialogs.change(changes, rule, refresh)));
            if (!rule.isConfirmed()) {
                side.add(button("Xác nhận căn cứ", rule, () -> TermDialogs.confirmation(changes, rule, refresh)));
            }
        }
        var row = new Div(words, side);
        row.addClassName("th-std-row");
        return row;
    }

    private static Button button(String label, DeadlineRule rule, Runnable action) {
        var button = new Button(label, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label + ": " + rule.name());
        return button;
    }
}
