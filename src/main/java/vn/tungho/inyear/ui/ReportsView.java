package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.inyear.ChangeReportService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The monthly reports of the person's area, each with its table to print or take home. */
@Route(InYearNavigation.REPORTS)
@PageTitle("Báo cáo biến động · Từng Hộ")
@RolesAllowed({"PROVINCE_OVERSEER", "STEERING_COMMITTEE", "POVERTY_OFFICER", "COMMUNE_CHAIR", "FRONT_MONITOR"})
class ReportsView extends Div implements BeforeEnterObserver {
    private final InYearDesk desk;

    ReportsView(InYearDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                "Báo cáo biến động",
                "Từ tháng 2 đến tháng 9, khi trong tháng trước có hộ đổi loại; hạn "
                        + desk.calendar().rule(ChangeReportService.REPORT_RULE).markedLength()
                        + "."));
        var all = desk.reports().reports();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "Chưa có tháng nào phải báo cáo",
                    "Khi một quyết định trong năm làm hộ đổi loại, tháng đó sẽ hiện ở đây."));
        }
        for (var report : all) {
            var card = new Card(desk.areas().commune(report.communeCode()).name() + ", " + report.time());
            var sent = report.sentOn();
            card.add(
                    sent == null
                            ? DueBadge.inDays(report.dueOn(), desk.today())
                            : new StatusBadge(
                                    "Đã gửi " + report.number() + ", " + VietnameseFormat.date(sent), Tone.GOOD));
            card.add(new ReportTable(desk, report));
            add(card);
        }
    }
}
