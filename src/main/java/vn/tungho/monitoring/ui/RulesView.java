package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.monitoring.MonitoringRule;
import vn.tungho.monitoring.MonitoringRules;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;

/** From which number on a sign makes one look twice; with every change that was made. */
@Route(MonitoringNavigation.RULES)
@PageTitle("Mức của dấu hiệu · Từng Hộ")
@RolesAllowed({
    "FRONT_MONITOR",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "STEERING_COMMITTEE",
    "PROVINCE_OVERSEER",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/monitoring.css")
class RulesView extends Div implements BeforeEnterObserver {
    private static final int SHOWN = 50;
    private static final int MOST = 1_000;

    private final MonitoringDesk desk;
    private final MonitoringRules rules;

    RulesView(MonitoringDesk desk) {
        this.desk = desk;
        this.rules = desk.rules();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(
                "Mức của dấu hiệu",
                "Từ mức nào thì hệ thống hỏi lại. Không điều luật nào ấn định các mức này (chưa xác nhận)."));
        if (MonitoringTabs.areFor(desk.person())) {
            add(new MonitoringTabs(MonitoringNavigation.RULES));
        }
        var list = new Card("Các mức đang dùng", Badges.question());
        var mayChange = rules.mayChange();
        rules.all().forEach(r -> list.add(line(r, mayChange)));
        list.add(new Paragraph(
                mayChange
                        ? "Khung mẫu đã chốt giữ nguyên các dấu hiệu lúc chốt."
                        : "Giám sát Mặt trận cấp tỉnh hoặc quản trị hệ thống đổi các mức này."));
        var page = new Div(list, history());
        page.addClassName("th-stack-v");
        add(page);
    }

    private Div line(MonitoringRule rule, boolean mayChange) {
        var name = new Span(rule.name());
        var amount = new Span(rule.amount() + " " + rule.unit());
        amount.addClassName("th-strong");
        var line = new Div(name, amount);
        line.addClassNames("th-row", "th-monitor-rule");
        line.add(
                rule.amount() == rule.defaultAmount()
                        ? new StatusBadge("Mặc định", Tone.NEUTRAL)
                        : new StatusBadge("Mặc định là " + rule.defaultAmount(), Tone.INFO));
        if (mayChange) {
            var change = new Button("Đổi mức", e -> dialog(rule).open());
            change.setAriaLabel("Đổi mức: " + rule.name());
            line.add(change);
        }
        return line;
    }

    private ActDialog dialog(MonitoringRule rule) {
        var amount = new CountField(rule.name() + " (" + rule.unit() + ")", 1, MOST).starting(rule.amount());
        amount.setHelperText("Mặc định là " + rule.defaultAmount() + " " + rule.unit() + ".");
        var reason = Asked.one(new TextArea("Vì sao đổi"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        return new ActDialog(
                        "Đổi mức",
                        "Mức mới dùng cho mọi xã từ bây giờ; mức cũ và lý do được giữ lại.",
                        () -> rules.change(
                                MonitoringRule.Name.valueOf(rule.monitoringRule()),
                                rule.amount(),
                                amount.given(),
                                reason.getValue()),
                        this::show,
                        amount,
                        reason)
                .asForm()
                .about("monitoring-rule/" + rule.monitoringRule(), rule.amount());
    }

    private Card history() {
        var card = new Card("Đã đổi những gì");
        var changes = rules.changes(SHOWN);
        if (changes.isEmpty()) {
            card.add(new Paragraph("Chưa đổi lần nào, mọi mức là mặc định."));
        }
        changes.forEach(c -> {
            var what = new Span("%s: %d → %d %s".formatted(c.name(), c.beforeAmount(), c.afterAmount(), c.unit()));
            what.addClassName("th-strong");
            var line = new Div(
                    what,
                    new Paragraph(c.reason()),
                    new Span(VietnameseFormat.dateTime(c.changedAt()) + " · " + c.changedByName()));
            line.addClassName("th-part");
            card.add(line);
        });
        return card;
    }
}
