package vn.tungho.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.assignment.OverdueRow;
import vn.tungho.assignment.PartyCell;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Overdue visits, the longest first: a cell secretary sees those of his cells, the others their whole area (R-VISIT-MONTHLY). */
@Route(AssignmentNavigation.OVERDUE)
@PageTitle("Chuyến thăm quá hạn · Từng Hộ")
@RolesAllowed({
    "CELL_SECRETARY",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/help.css")
class OverdueView extends Div {
    private final HelpDesk desk;

    OverdueView(HelpDesk desk) {
        this.desk = desk;
        var cells = desk.helpers().myCells();
        var names = cells.isEmpty()
                ? "Cả địa bàn của bạn."
                : String.join(", ", cells.stream().map(PartyCell::name).toList());
        List<Long> ids = cells.stream().map(PartyCell::cellId).toList();
        var list = new KeysetList<OverdueRow>(
                (after, limit) -> desk.coverage().overdue(ids, after, limit),
                this::card,
                () -> new EmptyState(
                        "Không có chuyến thăm nào quá hạn", "Mọi hộ đều được thăm trong tháng. Cảm ơn các chi bộ."));
        list.reload();
        add(new PageHeader("Chuyến thăm quá hạn", names), list);
    }

    private Card card(OverdueRow row) {
        var name = new Span("Hộ " + row.headName() + ", " + row.villageName());
        name.addClassName("th-strong");
        var last = row.lastVisitOn();
        var card = new Card(
                name,
                DueBadge.inDays(row.dueOn(), desk.today()),
                new Span("Người giúp: " + row.helperName() + " · " + row.cellName()),
                new Span(last == null ? "Chưa thăm lần nào" : "Thăm gần nhất " + VietnameseFormat.date(last)));
        if (row.urgedUntil() != null) {
            card.add(new StatusBadge("Bí thư đã nhắc, hẹn " + VietnameseFormat.date(row.urgedUntil()), Tone.INFO));
        } else if (row.isEscalated()) {
            card.add(new StatusBadge("Đã báo bí thư chi bộ", Tone.WARN));
        }
        var buttons = new Div(PathLink.button("Phương án của hộ", AssignmentNavigation.household(row.householdId())));
        buttons.addClassName("th-row");
        if (row.helperPhone() != null && !row.helperPhone().isBlank()) {
            var call = new Anchor("tel:" + row.helperPhone(), "Gọi " + row.helperPhone());
            call.addClassName("th-button");
            buttons.addComponentAsFirst(call);
        }
        card.add(buttons);
        return card;
    }
}
