package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import vn.tungho.monitoring.FeedbackService;
import vn.tungho.monitoring.FindingState;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;

/** The half-year's summary for the meeting with the People's Council and Committee. */
@Route(MonitoringNavigation.FEEDBACK)
@PageTitle("Tổng hợp sáu tháng · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
class FeedbackView extends Div implements BeforeEnterObserver {
    private static final int HALVES = 4;

    private final MonitoringDesk desk;
    private final AreaChoice area;
    private final Select<LocalDate> half = new Select<>();
    private final Div body = new Div();

    FeedbackView(MonitoringDesk desk) {
        this.desk = desk;
        this.area = new AreaChoice(desk.areas(), desk.person().scope(), this::show);
        var first = FeedbackService.halfYear(desk.today());
        half.setLabel("Sáu tháng");
        half.setItems(java.util.stream.IntStream.range(0, HALVES)
                .mapToObj(i -> first.minusMonths(6L * i))
                .toList());
        half.setItemLabelGenerator(
                d -> (d.getMonthValue() == 1 ? "Sáu tháng đầu năm " : "Sáu tháng cuối năm ") + d.getYear());
        half.setWidth("17rem");
        half.setValue(first);
        half.addValueChangeListener(e -> show());
        body.addClassName("th-stack-v");
        var filters = new Div(half, area);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Tổng hợp sáu tháng", "HĐND, UBND nghe kết quả giám sát của Mặt trận sáu tháng một lần."),
                new MonitoringTabs(MonitoringNavigation.FEEDBACK),
                filters,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        var commune = area.communeCode();
        if (commune == null) {
            body.add(new EmptyState("Chọn một xã", "Bản tổng hợp lập cho từng xã."));
            return;
        }
        var feedback = desk.feedback().of(commune, half.getValue());
        var facts = new FactList()
                .fact("Cuộc giám sát", String.valueOf(feedback.plans().size()))
                .fact("Phát hiện", String.valueOf(feedback.findings().size()));
        for (var state : FindingState.values()) {
            facts.fact(state.label(), String.valueOf(feedback.byState().getOrDefault(state, 0)));
        }
        facts.fact("Phát hiện đã có lúc quá hạn trả lời", String.valueOf(feedback.late()));
        var card = new Card(
                "Kết quả",
                facts,
                new DocumentLinks(
                        "Bản tổng hợp",
                        "giam-sat-sau-thang-" + commune,
                        () -> desk.documents().feedback(commune, feedback)));
        body.add(card);
        var list = new Card("Các phát hiện");
        if (feedback.findings().isEmpty()) {
            list.add(new Paragraph("Không có phát hiện trong thời gian này."));
        }
        feedback.findings().forEach(f -> list.add(Badges.line(desk, f)));
        body.add(list);
    }
}
