package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import vn.tungho.inyear.ChangeLine;
import vn.tungho.inyear.ChangeReport;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.ExcelTable;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;

/** The households that changed class in a month; to print, as Word, as Excel. */
class ReportTable extends Div {
    ReportTable(InYearDesk desk, ChangeReport report) {
        addClassName("th-stack-v");
        var table = new TextTable("Thôn", "Chủ hộ", "Trước", "Sau", "Biến động", "Quyết định");
        var lines = desk.reports().lines(report);
        lines.forEach(l -> table.row(
                TextTable.text(l.villageName()),
                TextTable.text(l.headName()),
                StatusBadge.of(l.statusBefore()),
                StatusBadge.of(l.statusAfter()),
                TextTable.text(l.move()),
                TextTable.text(l.decisionNumber() + ", " + VietnameseFormat.date(l.decidedOn()))));
        var excel = ExcelTable.<ChangeLine>titled("Biến động " + report.time())
                .column("Thôn", 24, ChangeLine::villageName)
                .column("Chủ hộ", 28, ChangeLine::headName)
                .column("Trước", 18, l -> l.statusBefore().label())
                .column("Sau", 18, l -> l.statusAfter().label())
                .column("Biến động", 30, ChangeLine::move)
                .column("Quyết định", 18, ChangeLine::decisionNumber)
                .column("Ngày", 12, ReportTable::day);
        var files = new Div(
                new DocumentLinks(
                        "Báo cáo",
                        "bien-dong-" + report.key(),
                        () -> desk.documents().report(report.key())),
                Downloads.stream("Tải Excel", "bien-dong-" + report.key() + ".xlsx", Downloads.XLSX, out -> {
                    desk.documents().report(report.key());
                    excel.write(out, lines.iterator());
                }));
        files.addClassName("th-row");
        add(table, files);
    }

    private static LocalDate day(ChangeLine line) {
        return line.decidedOn();
    }
}
