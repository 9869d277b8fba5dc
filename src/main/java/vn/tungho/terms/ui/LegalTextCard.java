package vn.tungho.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.terms.LegalTextService;

/** A text papers rest on: what holds, what waits, and what an administrator can do about it. */
class LegalTextCard extends Card {
    private final LegalTextService texts;
    private final Runnable done;

    LegalTextCard(LegalTextService texts, LegalText t, Person person, Runnable done) {
        super(t.kind());
        this.texts = texts;
        this.done = done;
        add(new Paragraph(t.cite()));
        add(
                t.isConfirmed()
                        ? new StatusBadge(
                                "Đã xác nhận " + VietnameseFormat.date(Objects.requireNonNull(t.confirmedOn())) + ", "
                                        + t.confirmedBy(),
                                Tone.GOOD)
                        : new StatusBadge(t.number() == null ? "chưa có số, ngày" : "chưa xác nhận", Tone.WARN));
        if (t.isWaiting()) {
            add(new Paragraph("Chờ người thứ hai xác nhận: " + t.citeNew()));
            var who = new Span(
                    t.enteredBy() + " ghi lúc " + VietnameseFormat.dateTime(Objects.requireNonNull(t.enteredAt())));
            who.addClassName("th-muted");
            add(who);
        }
        if (person.has(Role.ADMINISTRATOR)) {
            add(buttons(t, person.username().equals(t.enteredBy())));
        }
    }

    private Div buttons(LegalText t, boolean isOwn) {
        var row = new Div();
        row.addClassName("th-row");
        if (t.isWaiting() && !isOwn) {
            var confirm = new Button("Đối chiếu và xác nhận", e -> LegalTextDialogs.confirm(texts, t, done));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(confirm);
        }
        if (t.isWaiting()) {
            row.add(new Button(isOwn ? "Rút lại" : "Không đúng", e -> LegalTextDialogs.refuse(texts, t, isOwn, done)));
        }
        var enter = new Button("Ghi số, ngày văn bản", e -> LegalTextDialogs.enter(texts, t, done));
        enter.setAriaLabel("Ghi số, ngày văn bản: " + t.kind());
        row.add(enter);
        return row;
    }
}
