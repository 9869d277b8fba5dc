package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.inyear.RequestFilter;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;

/** The households of a disaster with what each still owes. */
@Route(InYearNavigation.BATCH)
@PageTitle("Đợt thiên tai · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "STEERING_COMMITTEE", "COMMUNE_CHAIR", "PROVINCE_OVERSEER", "FRONT_MONITOR"})
class BatchView extends Div implements BeforeEnterObserver {
    private static final int MOST = 1_000;

    private final InYearDesk desk;

    BatchView(InYearDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = RouteId.of(event, "id");
        try {
            show(id);
        } catch (BusinessException e) {
            add(new PageHeader("Đợt thiên tai"), new EmptyState("Không mở được đợt này", e.getMessage()));
        }
    }

    private void show(long id) {
        var batch = desk.disasters().find(id);
        var owed = desk.disasters().owedOfBatch(id);
        var header =
                new PageHeader(batch.eventName(), VietnameseFormat.date(batch.happenedOn()) + " · " + batch.basis());
        header.addBelow(
                batch.owed() == 0
                        ? new StatusBadge("Đủ giấy tờ", Tone.GOOD)
                        : new StatusBadge("Còn thiếu " + batch.owed() + " giấy tờ", Tone.WARN));
        var table = new TextTable("Hộ", "Thôn", "Tình trạng", "Còn thiếu");
        for (var r : desk.requests().page(new RequestFilter(null, null, id, null), Long.MAX_VALUE, MOST)) {
            table.row(
                    new PathLink(r.headName(), InYearNavigation.request(r.requestId())),
                    TextTable.text(desk.areas().village(r.villageCode()).name()),
                    RequestBadge.of(r.state()),
                    TextTable.text(owed.getOrDefault(r.requestId(), List.of()).stream()
                            .filter(f -> f.doneOn() == null)
                            .map(f -> f.form().label())
                            .collect(Collectors.joining("; "))));
        }
        add(header, table);
    }
}
