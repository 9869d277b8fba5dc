package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.jobs.Nightly;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** What changed in a month, reported by a day of the next one from February to September, if anything did (R-INYEAR-REPORT). */
@Service
public class ChangeReportService {
    /** The kind of the duty. */
    public static final String KIND = "reportChanges";

    private static final int FIRST_MONTH = 2;
    private static final int LAST_MONTH = 9;
    /** The day of the month by which the report of the month before is due; one that is off moves to the next working day. */
    public static final String REPORT_RULE = "MONTHLY_CHANGE_REPORT";

    private final ChangeReportMapper reports;
    private final RequestAccess access;
    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    ChangeReportService(
            ChangeReportMapper reports,
            RequestAccess access,
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.reports = reports;
        this.access = access;
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every night: puts the reports of the last month on the officers' lists. */
    @Nightly(name = "change-reports", label = "Mở báo cáo biến động hằng tháng", at = "00:30")
    @Transactional
    public void openDue() {
        open(clock.today());
    }

    /** Opens the duties of the month of {@code today}; a commune without a change owes nothing. Returns how many were opened. */
    @Transactional
    public int open(LocalDate today) {
        var first = today.withDayOfMonth(1);
        if (first.getMonthValue() < FIRST_MONTH || first.getMonthValue() > LAST_MONTH) {
            return 0;
        }
        var month = first.minusMonths(1);
        var owing = reports.owing(month, first);
        for (var commune : owing) {
            var report = new ChangeReport(
                    commune.communeCode(),
                    month,
                    commune.provinceCode(),
                    calendar.calendar().workingDayFrom(calendar.due(REPORT_RULE, first)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            reports.insert(report);
            duties.open(new NewWorkItem(
                    WorkItem.Source.DUTY,
                    KIND + ":" + report.key(),
                    KIND,
                    "inYearReview",
                    report.key(),
                    "Báo cáo biến động hộ nghèo, hộ cận nghèo",
                    areas.commune(report.communeCode()).name() + ", " + report.time(),
                    "Trong tháng có quyết định làm thay đổi loại hộ.",
                    Role.POVERTY_OFFICER,
                    Area.commune(report.provinceCode(), report.communeCode()),
                    null,
                    null,
                    Due.agreed(report.dueOn()),
                    clock.now()));
        }
        return owing.size();
    }

    /** The report of this key, within what the person may see. */
    @Transactional(readOnly = true)
    public ChangeReport find(String key) {
        return reports.find(key.substring(0, 5), LocalDate.parse(key.substring(6) + "-01"))
                .filter(r -> access.person().scope().covers(Area.commune(r.provinceCode(), r.communeCode())))
                .orElseThrow(() -> new BusinessException("Không tìm thấy báo cáo này trong địa bàn của bạn."));
    }

    /** The reports of the person's area, the newest first. */
    @Transactional(readOnly = true)
    public List<ChangeReport> reports() {
        return reports.page(access.person().scope());
    }

    /** Every household that changed class in the report's month, by village. */
    @Transactional(readOnly = true)
    public List<ChangeLine> lines(ChangeReport report) {
        find(report.key());
        return reports.lines(
                report.communeCode(), report.month(), report.month().plusMonths(1));
    }

    /** Sends the report to the province's department under a number; ends the duty. */
    @Transactional
    public void send(String key, String number) {
        var item = work.requireMine(KIND, key);
        var report = find(key);
        RecordRules.check(new ReportPaper(number));
        var lines = lines(report);
        var sent = reports.send(
                report.communeCode(),
                report.month(),
                number.strip(),
                clock.today(),
                access.person().username(),
                count(lines, PovertyStatus.POOR),
                count(lines, PovertyStatus.NEAR_POOR),
                lines.size() - count(lines, PovertyStatus.POOR) - count(lines, PovertyStatus.NEAR_POOR));
        if (sent == 0) {
            throw new BusinessException("Báo cáo này đã gửi rồi. Hãy tải lại trang.");
        }
        duties.done(item.sourceId(), access.person().username());
        audit.write("send-change-report", "change_report", key, item.area(), number.strip());
    }

    private static int count(List<ChangeLine> lines, PovertyStatus status) {
        return (int) lines.stream()
                .filter(l -> l.statusAfter() == status && !isEscape(l))
                .count();
    }

    /** True when the household left the class of poor or near-poor. */
    public static boolean isEscape(ChangeLine line) {
        return vn.tungho.registry.Transition.of(line.statusBefore(), line.statusAfter())
                .isEscape();
    }
}
