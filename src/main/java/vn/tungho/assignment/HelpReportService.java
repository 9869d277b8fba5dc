package vn.tungho.assignment;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.ExcelTable;

/** Quarterly, half-year and yearly reports of a helper, a cell, a village, a commune. */
@Service
public class HelpReportService {
    private final ReportMapper mapper;
    private final HelpAccess access;
    private final AreaDirectory areas;
    private final AuditTrail audit;

    HelpReportService(ReportMapper mapper, HelpAccess access, AreaDirectory areas, AuditTrail audit) {
        this.mapper = mapper;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
    }

    /** The report of a commune; a person who sees only a village asks for nothing here. */
    @Transactional(readOnly = true)
    public HelpReport report(String communeCode, HelpReport.Period period, Coverage.By by) {
        access.requireSees(areas.commune(communeCode).area());
        var total = mapper.lines(communeCode, period.from(), period.to(), "ALL");
        return new HelpReport(
                period,
                by,
                mapper.lines(communeCode, period.from(), period.to(), by.name()),
                total.isEmpty() ? HelpReport.Line.NOTHING : total.getFirst());
    }

    /** What the helper at work did in the period; empty when he helped nobody. */
    @Transactional(readOnly = true)
    public Optional<HelpReport.Line> mine(HelpReport.Period period) {
        return access.me()
                .flatMap(me ->
                        mapper.lines(me.communeCode(), period.from(), period.to(), Coverage.By.HELPER.name()).stream()
                                .filter(l -> l.code().equals(Long.toString(me.helperId())))
                                .findFirst());
    }

    /** The same as an Excel workbook; the stream stays open, and the export goes to the audit log. */
    @Transactional
    public void workbook(String communeCode, HelpReport.Period period, Coverage.By by, OutputStream out) {
        var report = report(communeCode, period, by);
        audit.export(
                "export-help-report",
                "commune",
                communeCode,
                areas.commune(communeCode).area(),
                period.name());
        var lines = new java.util.ArrayList<>(report.lines());
        lines.add(report.total());
        write(period.name(), lines, out);
    }

    private static void write(String title, List<HelpReport.Line> lines, OutputStream out) {
        ExcelTable.<HelpReport.Line>titled("Kết quả giúp hộ " + title)
                .column("Tên", 36, HelpReport.Line::name)
                .column("Hộ được phân công giúp", 14, HelpReport.Line::assigned)
                .column("Hộ đã thăm", 12, HelpReport.Line::visited)
                .column("Hộ chưa thăm", 12, HelpReport.Line::notVisited)
                .column("Lượt thăm", 12, HelpReport.Line::visits)
                .column("Tiền giúp (đồng)", 16, HelpReport.Line::moneyDong)
                .column("Hiện vật giúp (đồng)", 16, HelpReport.Line::goodsDong)
                .column("Ngày công giúp", 12, HelpReport.Line::workDays)
                .column("Hộ đăng ký thoát nghèo", 14, HelpReport.Line::pledged)
                .column("Hộ đã thoát", 12, HelpReport.Line::escaped)
                .column("Hộ tái nghèo", 12, HelpReport.Line::fellBack)
                .write(out, lines.iterator());
    }
}
