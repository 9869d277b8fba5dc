package vn.tungho.assignment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.assignment.Coverage;
import vn.tungho.assignment.HelpReport;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.TextTable;

/** Quarterly, half-year and yearly reports by cell, village or helper, with Excel, PDF and Word. */
@Route(AssignmentNavigation.REPORT)
@PageTitle("Báo cáo giúp hộ · Từng Hộ")
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
class HelpReportView extends Div {
    private final HelpDesk desk;
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final Select<HelpReport.Period> period;
    private final Select<Coverage.By> by = Choices.select(
            "Theo", List.of(Coverage.By.CELL, Coverage.By.VILLAGE, Coverage.By.HELPER), Coverage.By::label);
    private final Div body = new Div();

    HelpReportView(HelpDesk desk) {
        this.desk = desk;
        var communes = desk.communes();
        period = Choices.select("Kỳ báo cáo", periods(desk.today()), HelpReport.Period::name);
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        commune.setVisible(communes.size() > 1);
        period.setValue(
                HelpReport.Period.quarter(desk.today().getYear(), (desk.today().getMonthValue() - 1) / 3 + 1));
        by.setValue(Coverage.By.CELL);
        if (!communes.isEmpty()) {
            commune.setValue(communes.getFirst());
        }
        commune.addValueChangeListener(e -> show());
        period.addValueChangeListener(e -> show());
        by.addValueChangeListener(e -> show());
        var filters = new Div(commune, period, by);
        filters.addClassNames("th-filters", "th-no-print");
        body.addClassName("th-stack-v");
        add(new PageHeader("Báo cáo giúp hộ", "Phân công, thăm hộ, giúp đỡ và kết quả."), filters, body);
        show();
    }

    /** Quarters, halves and the year of this year and the last one, the latest first. */
    static List<HelpReport.Period> periods(LocalDate today) {
        var all = new ArrayList<HelpReport.Period>();
        for (var year = today.getYear(); year >= today.getYear() - 1; year--) {
            for (var quarter = 4; quarter >= 1; quarter--) {
                all.add(HelpReport.Period.quarter(year, quarter));
            }
            all.add(HelpReport.Period.half(year, 2));
            all.add(HelpReport.Period.half(year, 1));
            all.add(HelpReport.Period.year(year));
        }
        all.removeIf(p -> p.from().isAfter(today));
        return all;
    }

    private void show() {
        body.removeAll();
        var one = commune.getValue();
        if (one == null) {
            body.add(new EmptyState("Chọn một xã", "Báo cáo được lập cho từng xã."));
            return;
        }
        var chosen = period.getValue();
        var report = desk.reports().report(one.communeCode(), chosen, by.getValue());
        if (report.lines().isEmpty()) {
            body.add(new EmptyState(
                    "Chưa có hộ nào được phân công giúp trong kỳ này", "Chọn kỳ khác, hoặc ký quyết định phân công."));
            return;
        }
        var total = report.total();
        var file = "giup-ho-" + one.communeCode();
        var downloads = new Div(
                Downloads.stream(
                        "Tải Excel",
                        file + ".xlsx",
                        Downloads.XLSX,
                        out -> desk.reports().workbook(one.communeCode(), chosen, by.getValue(), out)),
                new DocumentLinks(
                        "Báo cáo " + chosen.name(), file, () -> desk.documents().report(one.communeCode(), report)));
        downloads.addClassName("th-row");
        body.add(
                new Card(
                        new Paragraph(chosen.name() + ", từ " + VietnameseFormat.date(chosen.from()) + " đến "
                                + VietnameseFormat.date(chosen.to()) + ": " + VietnameseFormat.number(total.assigned())
                                + " hộ được giúp, " + VietnameseFormat.number(total.visited()) + " hộ đã thăm, "
                                + VietnameseFormat.number(total.notVisited()) + " hộ chưa thăm; giúp trị giá "
                                + VietnameseFormat.money(total.supportDong()) + " và "
                                + VietnameseFormat.decimal(total.workDays(), 1) + " ngày công."),
                        downloads),
                new Card(
                        table(report),
                        note(
                                "Chuyến thăm tính cho người đã đi; vắng nhà, chuyến đã rút không tính. Hộ đã thoát tính cho người đã đến thăm trong năm trước ngày công nhận. Hộ bàn giao trong kỳ đứng ở dòng của cả hai người; dòng Cộng đếm mỗi hộ một lần.")));
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("th-muted");
        return note;
    }

    private static TextTable table(HelpReport report) {
        var table = new TextTable(
                report.by().label(),
                "Được giúp",
                "Đã thăm",
                "Chưa thăm",
                "Lượt thăm",
                "Trị giá giúp",
                "Ngày công",
                "Đăng ký thoát",
                "Đã thoát",
                "Tái nghèo");
        report.lines().forEach(l -> row(table, l));
        if (report.lines().size() > 1) {
            row(table, report.total());
            table.addClassName("th-help-totals");
        }
        return table;
    }

    private static void row(TextTable table, HelpReport.Line l) {
        table.row(
                l.name(),
                VietnameseFormat.number(l.assigned()),
                VietnameseFormat.number(l.visited()),
                VietnameseFormat.number(l.notVisited()),
                VietnameseFormat.number(l.visits()),
                VietnameseFormat.money(l.supportDong()),
                VietnameseFormat.decimal(l.workDays(), 1),
                VietnameseFormat.number(l.pledged()),
                VietnameseFormat.number(l.escaped()),
                VietnameseFormat.number(l.fellBack()));
    }
}
