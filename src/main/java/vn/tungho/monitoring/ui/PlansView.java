package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.StepKind;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The year's programmes and the plans of the person's area, the newest first. */
@Route(MonitoringNavigation.PLANS)
@PageTitle("Giám sát · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
class PlansView extends Div implements BeforeEnterObserver {
    private static final int PROGRAMMES = 3;

    private final MonitoringDesk desk;
    private final Select<String> open = new Select<>();
    private final Div programmes = new Div();
    private final KeysetList<MonitoringPlan> list;

    PlansView(MonitoringDesk desk) {
        this.desk = desk;
        var header = new PageHeader("Giám sát của Mặt trận", "Từ kế hoạch đến khắc phục xong từng phát hiện.");
        var isMonitor = desk.person().has(Role.FRONT_MONITOR);
        if (isMonitor) {
            var make = PathLink.button("Lập kế hoạch giám sát", MonitoringNavigation.NEW_PLAN);
            make.addClassName("th-primary");
            header.addAction(
                    make, new Button("Ghi chương trình năm", e -> new ProgrammeDialog(desk, this::reload).open()));
        }
        open.setLabel("Kế hoạch");
        open.setItems("Đang làm", "Đã xong", "Tất cả");
        open.setValue("Đang làm");
        open.addValueChangeListener(e -> reload());
        list = new KeysetList<>(
                (after, limit) -> desk.plans().page(isOpen(), after == null ? Long.MAX_VALUE : after.planId(), limit),
                this::card,
                () -> isMonitor
                        ? new EmptyState(
                                "Chưa có kế hoạch nào",
                                "Lập kế hoạch; thông báo phải gửi trước buổi giám sát ít nhất "
                                        + desk.calendar().length(StepKind.NOTICE.term()) + ".",
                                PathLink.button("Lập kế hoạch giám sát", MonitoringNavigation.NEW_PLAN))
                        : new EmptyState("Chưa có kế hoạch nào", "Kế hoạch do Mặt trận Tổ quốc lập."));
        var filters = new Div(open);
        filters.addClassNames("th-filters", "th-no-print");
        programmes.addClassName("th-stack-v");
        add(header, new MonitoringTabs(MonitoringNavigation.PLANS), filters, list, programmes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        list.reload();
        programmes.removeAll();
        desk.plans().programmes(PROGRAMMES).forEach(p -> {
            var card = new Card(
                    "Chương trình giám sát năm " + p.year(),
                    new Paragraph("Số %s, ngày %s; thống nhất với %s ngày %s."
                            .formatted(
                                    p.number(),
                                    VietnameseFormat.date(p.issuedOn()),
                                    p.agreedWith(),
                                    VietnameseFormat.date(p.agreedOn()))));
            p.contents().lines().forEach(line -> card.add(new Paragraph("• " + line)));
            programmes.add(card);
        });
    }

    private @org.jspecify.annotations.Nullable Boolean isOpen() {
        return "Tất cả".equals(open.getValue()) ? null : (Boolean) "Đang làm".equals(open.getValue());
    }

    private Component card(MonitoringPlan plan) {
        var line = new PathLink("", MonitoringNavigation.plan(plan.planId()));
        line.addClassName("th-monitor-line");
        var name = new Span(plan.title());
        name.addClassName("th-strong");
        var state = new Div(Badges.of(plan.state()));
        state.addClassName("th-row");
        var step = desk.plans().current(java.util.List.of(plan)).get(plan.planId());
        var due = step == null ? null : step.dueOn();
        if (step != null && due != null) {
            state.add(new DueBadge(
                    desk.calendar().kept(due, step.deadlineRule(), step.fromOn()),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        line.add(
                name,
                new Span(desk.areas().displayName(plan.area())),
                new Span("Buổi giám sát " + VietnameseFormat.date(plan.sessionOn())),
                state);
        return line;
    }
}
