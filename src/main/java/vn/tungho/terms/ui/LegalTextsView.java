package vn.tungho.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.terms.LegalTextService;

/** The texts papers rest on whose number and date two administrators vouch for; whoever signs can look what is missing. */
@Route(TermPages.TEXTS)
@PageTitle("Văn bản làm căn cứ · Từng Hộ")
@RolesAllowed({"ADMINISTRATOR", "PROVINCE_OVERSEER", "STEERING_COMMITTEE", "COMMUNE_CHAIR", "POVERTY_OFFICER"})
@StyleSheet("context://css/standard.css")
class LegalTextsView extends Div {
    private final LegalTextService texts;
    private final CurrentUser current;

    LegalTextsView(LegalTextService texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
        addClassNames("th-standard", "th-stack-v");
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(
                        "Văn bản làm căn cứ",
                        "Giấy tờ đã ký chỉ ghi căn cứ đã xác nhận. Một quản trị viên ghi số, ngày; người khác đối chiếu và xác nhận."));
        texts.all().forEach(t -> add(card(t)));
    }

    private Card card(LegalText t) {
        var card = new Card(t.kind());
        card.add(new Paragraph(t.cite()));
        card.add(
                t.isConfirmed()
                        ? new StatusBadge(
                                "Đã xác nhận " + VietnameseFormat.date(Objects.requireNonNull(t.confirmedOn())) + ", "
                                        + t.confirmedBy(),
                                Tone.GOOD)
                        : new StatusBadge(t.number() == null ? "chưa có số, ngày" : "chưa xác nhận", Tone.WARN));
        if (t.isWaiting()) {
            card.add(new Paragraph("Chờ người thứ hai xác nhận: " + t.citeNew()));
            var who = new Span(
                    t.enteredBy() + " ghi lúc " + VietnameseFormat.dateTime(Objects.requireNonNull(t.enteredAt())));
            who.addClassName("th-muted");
            card.add(who);
        }
        var person = current.require();
        if (person.has(Role.ADMINISTRATOR)) {
            card.add(buttons(t, person.username().equals(t.enteredBy())));
        }
        return card;
    }

    private Div buttons(LegalText t, boolean isOwn) {
        var row = new Div();
        row.addClassName("th-row");
        if (t.isWaiting() && !isOwn) {
            var confirm = new Button("Đối chiếu và xác nhận", e -> LegalTextDialogs.confirm(texts, t, this::show));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(confirm);
        }
        if (t.isWaiting()) {
            row.add(new Button(
                    isOwn ? "Rút lại" : "Không đúng", e -> LegalTextDialogs.refuse(texts, t, isOwn, this::show)));
        }
        var enter = new Button("Ghi số, ngày văn bản", e -> LegalTextDialogs.enter(texts, t, this::show));
        enter.setAriaLabel("Ghi số, ngày văn bản: " + t.kind());
        row.add(enter);
        return row;
    }
}
