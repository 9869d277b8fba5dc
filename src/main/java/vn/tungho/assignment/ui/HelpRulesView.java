package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.assignment.HelpRule;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.standard.ui.UnconfirmedMark;

/** The numbers of the help and where they come from; an administrator changes them. */
@Route(AssignmentNavigation.RULES)
@PageTitle("Các mức quy định · Từng Hộ")
@RolesAllowed({
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "CELL_SECRETARY",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/help.css")
class HelpRulesView extends Div {
    private final HelpDesk desk;

    HelpRulesView(HelpDesk desk) {
        this.desk = desk;
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(
                "Các mức quy định khi giúp hộ",
                "Không có văn bản chung của Trung ương cho các mức này; tỉnh có thể quy định khác."));
        var grid = new Div();
        grid.addClassName("th-help-cells");
        desk.rules().all().forEach(r -> grid.add(card(r)));
        add(grid);
    }

    private Card card(HelpRule rule) {
        var amount = new Span(rule.amount() + " " + rule.unit());
        amount.addClassName("th-help-figure-value");
        var source = new Span(rule.source());
        source.addClassName("th-muted");
        var name = new Span(rule.name());
        name.addClassName("th-strong");
        var card = new Card(name, amount, source);
        UnconfirmedMark.unless(rule.isConfirmed()).ifPresent(card::add);
        if (desk.person().has(Role.ADMINISTRATOR)) {
            var change = new Button("Đổi mức", e -> change(rule));
            change.setAriaLabel("Đổi mức: " + rule.name());
            card.add(change);
        }
        return card;
    }

    private void change(HelpRule rule) {
        var amount = new CountField(rule.name() + " (" + rule.unit() + ")", 1, 1_000).starting(rule.amount());
        var source = Asked.one(new TextField("Văn bản, căn cứ"));
        source.setValue(rule.source());
        source.setMaxLength(300);
        var confirmed = new Checkbox("Đã đối chiếu với văn bản", rule.isConfirmed());
        new HelpDialog(
                        "help-rule/" + rule.helpRule(),
                        "Đổi mức",
                        "Có hiệu lực ngay cho mọi xã; việc đã giao giữ nguyên hạn.",
                        () -> desk.rules().change(rule, amount.given(), source.getValue(), confirmed.getValue()),
                        this::show,
                        amount,
                        source,
                        confirmed)
                .about("help-rule/" + rule.helpRule(), rule)
                .open();
    }
}
