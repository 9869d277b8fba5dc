package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingState;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The findings of the person's area, the newest first. */
@Route(MonitoringNavigation.FINDINGS)
@PageTitle("Phát hiện giám sát · Từng Hộ")
@RolesAllowed({"FRONT_MONITOR", "POVERTY_OFFICER", "COMMUNE_CHAIR", "STEERING_COMMITTEE", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/monitoring.css")
class FindingListView extends Div implements BeforeEnterObserver {
    private final MonitoringDesk desk;
    private final PageHeader header = new PageHeader("Phát hiện giám sát");
    private final Select<FindingState> state = new Select<>();
    private final KeysetList<Finding> list;

    FindingListView(MonitoringDesk desk) {
        this.desk = desk;
        if (desk.person().has(Role.FRONT_MONITOR)) {
            header.addAction(PathLink.button("Ghi phát hiện", MonitoringNavigation.NEW_FINDING));
        }
        state.setLabel("Trạng thái");
        state.setItems(FindingState.values());
        state.setItemLabelGenerator(s -> s == null ? "Tất cả" : s.label());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Tất cả");
        state.addValueChangeListener(e -> reload());
        list = new KeysetList<>(
                (after, limit) -> desk.findings()
                        .page(state.getValue(), after == null ? Long.MAX_VALUE : after.findingId(), limit),
                f -> Badges.line(desk, f),
                () -> new EmptyState("Không có phát hiện nào", "Phát hiện do giám sát Mặt trận ghi khi xem hồ sơ."));
        var filters = new Div(state);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, new MonitoringTabs(MonitoringNavigation.FINDINGS), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        list.reload();
        var counts = desk.findings().counts();
        var waiting = counts.entrySet().stream()
                .filter(e -> e.getKey().waitsForAnswer())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        header.setSubtitle("%d chờ trả lời, %d đã trả lời, %d đã khắc phục"
                .formatted(
                        waiting,
                        counts.getOrDefault(FindingState.ANSWERED, 0),
                        counts.getOrDefault(FindingState.REMEDIED, 0)));
    }
}
