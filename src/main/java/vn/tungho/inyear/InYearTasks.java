package vn.tungho.inyear;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of in-year-review.bpmn, the chair's and the officer's duties included. */
@Component
class InYearTasks implements TaskDescriber {
    private static final String LAW = Decision24.IN_YEAR.cite() + "; thủ tục 1.011607, 1.011608";

    private final RequestMapper requests;
    private final RequestDesk desk;
    private final RequestTerms terms;
    private final CalendarService calendar;
    private final AppClock clock;

    InYearTasks(
            RequestMapper requests, RequestDesk desk, RequestTerms terms, CalendarService calendar, AppClock clock) {
        this.requests = requests;
        this.desk = desk;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return "inYearReview";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var r = requests.findById(Long.parseLong(businessKey)).orElseThrow();
        return new Facts(r.area(), r.subject() + " – " + r.kind().label(), due(kind, r), null, r.householdId());
    }

    /** The answer has the day of the slip; what comes before the review should be done by its start. */
    private Due due(String kind, Request r) {
        return kind.equals("decideRequest") || kind.equals("refuseRequest")
                ? terms.decision(r)
                : terms.preparedBy(clock.today(), terms.of(r).startsOn());
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of("screenRequest", Duty.SCREEN, "decideRequest", Duty.DECIDE, "refuseRequest", Duty.DECIDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return desk.involvements(businessKeys);
    }

    private String start() {
        return calendar.rule(RequestTerms.START_RULE).length();
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "takeInRequest" ->
                new TaskGuide(
                        "Tìm hộ trong sổ bộ; chưa có thì thêm hộ rồi chọn lại ở đây.",
                        "Giấy đề nghị gửi qua trang công khai, chưa biết là hộ nào.",
                        LAW);
            case "screenRequest" ->
                new TaskGuide(
                        "Hỏi và đánh dấu Phiếu A. Dưới 4 dấu hiệu thì đưa vào rà soát.",
                        "Mọi hộ đề nghị công nhận nghèo, cận nghèo đều qua Phiếu A.",
                        LAW + "; Phụ lục II TT 07/2021");
            case "assignSurveyor" ->
                new TaskGuide(
                        "Chọn rà soát viên đến hộ từ ngày bắt đầu rà soát. Không cử người thân của hộ.",
                        "Rà soát bắt đầu %s, tính từ ngày nhận giấy; cử chậm không dời hạn trả lời.".formatted(start()),
                        LAW);
            case "refuseRequest" ->
                new TaskGuide(
                        "Đọc các dấu hiệu của Phiếu A, ký văn bản trả lời có lý do.",
                        "Phiếu A có từ 4 dấu hiệu nên hộ không vào danh sách rà soát; cùng hạn với một quyết định.",
                        LAW);
            case "decideRequest" ->
                new TaskGuide(
                        "Xem điểm, biên bản họp, niêm yết, phúc tra; ký công nhận hoặc trả lời có lý do.",
                        "Thôn đã có kết quả sau niêm yết; hạn %s kể từ ngày bắt đầu."
                                .formatted(calendar.rule(RequestRoundService.DECISION_RULE)
                                        .length()),
                        LAW + "; Mẫu số 02, Mẫu số 03");
            case InYearEscalations.KIND ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Giấy đề nghị chưa được chuẩn bị đúng ngày hoặc đã quá hạn; quá hạn không phải là từ chối.",
                        LAW);
            case ChangeReportService.KIND ->
                new TaskGuide(
                        "Xem bảng các hộ thay đổi trong tháng, in hoặc tải về, ghi số báo cáo rồi gửi.",
                        "Từ tháng 2 đến tháng 9, xã báo cáo biến động của tháng trước, hạn %s."
                                .formatted(calendar.rule(ChangeReportService.REPORT_RULE)
                                        .markedLength()),
                        Decision24.REPORTS.cite());
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
