package vn.tungho.inyear;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of income-review.bpmn. */
@Component
class IncomeTasks implements TaskDescriber {
    private static final String LAW = Decision24.MEDIUM_STANDARD.cite() + "; thủ tục 1.011609, 3.000412";

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final RequestDesk desk;
    private final RequestTerms terms;
    private final CalendarService calendar;
    private final AppClock clock;

    IncomeTasks(
            RequestMapper requests,
            IncomeMapper incomes,
            RequestDesk desk,
            RequestTerms terms,
            CalendarService calendar,
            AppClock clock) {
        this.requests = requests;
        this.incomes = incomes;
        this.desk = desk;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return "incomeReview";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var id = Long.parseLong(businessKey);
        var r = requests.findById(id).orElseThrow();
        var objection = incomes.openObjection(id);
        Long person = switch (kind) {
            case "surveyIncome" -> r.enumeratorId();
            case "reverifyIncome" -> objection.map(IncomeObjection::verifierId).orElse(null);
            default -> null;
        };
        return new Facts(
                r.area(),
                r.subject() + " – " + r.kind().label(),
                due(kind, r, objection.orElse(null)),
                person,
                r.householdId());
    }

    /** No law sets a day for the form or for putting it up: the next working days are our own choice. */
    private Due due(String kind, Request r, @Nullable IncomeObjection objection) {
        var soon = calendar.term(TermIds.NEXT_STEP, clock.today());
        return switch (kind) {
            case "takeInRequest", "assignSurveyor" ->
                terms.preparedBy(clock.today(), terms.of(r).startsOn());
            case "reverifyIncome" ->
                objection == null
                        ? soon
                        : calendar.kept(
                                objection.dueOn(), IncomeObjectionService.REVERIFICATION_RULE, objection.receivedOn());
            case "decideRequest" -> r.dueOn() == null ? soon : terms.decision(r);
            default -> soon;
        };
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of("surveyIncome", "reverifyIncome");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of("surveyIncome", Duty.SURVEY, "reverifyIncome", Duty.REVERIFY, "decideRequest", Duty.DECIDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return desk.involvements(businessKeys);
    }

    private String length(String rule) {
        return calendar.rule(rule).length();
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "takeInRequest" ->
                new TaskGuide(
                        "Tìm hộ trong sổ bộ; chưa có thì thêm hộ rồi chọn lại ở đây.",
                        "Giấy đề nghị gửi qua trang công khai, chưa biết là hộ nào.",
                        LAW);
            case "assignSurveyor" ->
                new TaskGuide(
                        "Chọn rà soát viên đến hộ từ ngày bắt đầu rà soát. Không cử người thân của hộ.",
                        "Xét theo thu nhập 12 tháng, không họp dân; bắt đầu %s, cử chậm không dời hạn trả lời."
                                .formatted(length(RequestTerms.INCOME_START_RULE)),
                        LAW);
            case "surveyIncome" ->
                new TaskGuide(
                        "Ghi doanh thu và chi phí 12 tháng theo từng nguồn. Phiếu tự tính bình quân.",
                        "Bạn được cử xác định thu nhập của hộ này.",
                        LAW + "; Phụ lục VIII TT 07/2021 sửa bởi TT 02/2022");
            case "postIncome" ->
                new TaskGuide(
                        "In kết quả, dán tại trụ sở UBND xã, ghi ngày, người dán, người chứng kiến.",
                        "Kết quả phải niêm yết %s ở trụ sở xã; lần treo lại chỉ cần đủ số ngày còn thiếu."
                                .formatted(length(IncomeReviewService.POSTING_RULE)),
                        LAW);
            case "confirmIncomePosting" ->
                new TaskGuide(
                        "Ghi kết quả có treo đủ %s không; lần treo lại thì đủ số ngày còn thiếu."
                                .formatted(length(IncomeReviewService.POSTING_RULE)),
                        "Thiếu ngày thì phải niêm yết lại.",
                        LAW);
            case "reverifyIncome" ->
                new TaskGuide(
                        "Đến hộ, điền lại phiếu thu nhập, rồi kết luận về ý kiến.",
                        "Có ý kiến trong thời gian niêm yết; người khác phải xem lại trong %s."
                                .formatted(length(IncomeObjectionService.REVERIFICATION_RULE)),
                        LAW);
            case "decideRequest" ->
                new TaskGuide(
                        "Xem phiếu thu nhập, mức của bộ chuẩn, ý kiến; ký công nhận hoặc trả lời có lý do.",
                        "Đã niêm yết đủ ngày; hạn %s kể từ ngày bắt đầu."
                                .formatted(length(RequestRoundService.DECISION_RULE)),
                        LAW + "; Mẫu số 02 (NĐ 30/2025 đối với người lao động)");
            case InYearEscalations.KIND ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Hồ sơ chưa được chuẩn bị đúng ngày hoặc đã quá hạn; quá hạn không phải là từ chối.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
