package vn.tungho.monitoring;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkItem;

/** Describes the waiting tasks of front-monitoring.bpmn. */
@Component
class MonitoringTasks implements TaskDescriber {
    private static final String LAW = "Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN";

    private final MonitoringPlanMapper plans;
    private final CalendarService calendar;
    private final AppClock clock;

    MonitoringTasks(MonitoringPlanMapper plans, CalendarService calendar, AppClock clock) {
        this.plans = plans;
        this.calendar = calendar;
        this.clock = clock;
    }

    private String unset() {
        return "Hạn trả lời không có điều khoản ấn định (mặc định "
                + calendar.rule(StepKind.ANSWERS.term()).markedLength() + ")";
    }

    @Override
    public String processKey() {
        return "frontMonitoring";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var plan = plans.findById(Long.parseLong(businessKey)).orElseThrow();
        var area = kind.equals("pressAnswers") ? Area.province(plan.provinceCode()) : plan.commune();
        return Facts.of(area, plan.title(), due(kind, plan));
    }

    private Due due(String kind, MonitoringPlan plan) {
        var step = switch (kind) {
            case "sendNotice" -> StepKind.NOTICE;
            case "submitReport" -> StepKind.REPORT;
            case "recordSession" -> StepKind.SESSION;
            case "writeResult" -> StepKind.RESULT;
            case "conclude" -> StepKind.CONCLUSION;
            case "answerFindings" -> StepKind.ANSWERS;
            default -> null;
        };
        if (step == null) {
            return kind.equals("checkRemedies")
                    ? calendar.term(StepKind.CONCLUSION.term(), clock.today())
                    : calendar.term(TermIds.NEXT_STEP, clock.today());
        }
        return plans.steps(plan.planId()).stream()
                .filter(s -> s.step() == step && s.dueOn() != null)
                .findFirst()
                .map(s -> calendar.kept(Objects.requireNonNull(s.dueOn()), s.deadlineRule(), s.fromOn()))
                .orElse(WorkItem.WITHOUT_DUE);
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "sendNotice" ->
                new TaskGuide(
                        "In quyết định, kế hoạch, đề cương; gửi xã và ghi số, nơi nhận.",
                        "Kế hoạch giám sát đã lập; xã cần thời gian chuẩn bị báo cáo.",
                        LAW + ": trước buổi giám sát ít nhất " + calendar.length(StepKind.NOTICE.term()));
            case "submitReport" ->
                new TaskGuide(
                        "Viết báo cáo theo từng câu hỏi của đề cương và gửi đoàn giám sát.",
                        "Mặt trận đã báo giám sát xã này.",
                        LAW + ": trước buổi giám sát ít nhất " + calendar.length(StepKind.REPORT.term()));
            case "recordSession" ->
                new TaskGuide(
                        "Công bố quyết định, nghe báo cáo, hỏi, nghe giải trình, kết luận; ghi biên bản.",
                        "Đã đến bước tổ chức buổi giám sát.",
                        LAW);
            case "writeResult" ->
                new TaskGuide(
                        "Tổng hợp điều đã xem, mẫu đã chọn và các phát hiện thành báo cáo kết quả.",
                        "Buổi giám sát đã xong.",
                        LAW + ": chậm nhất " + calendar.length(StepKind.RESULT.term()) + " sau buổi giám sát");
            case "conclude" ->
                new TaskGuide(
                        "Ký kết luận; mỗi phát hiện thành một kiến nghị có hạn trả lời.",
                        "Đã có báo cáo kết quả giám sát.",
                        LAW + ". " + unset());
            case "answerFindings" ->
                new TaskGuide(
                        "Trả lời từng phát hiện: đã làm gì, bao giờ xong, hoặc vì sao không.",
                        "Mặt trận đã gửi kiến nghị. Xã trả lời; không sửa, không đóng phát hiện.",
                        unset());
            case "urgeAnswers" ->
                new TaskGuide(
                        "Gửi văn bản đôn đốc và ghi số.",
                        "Xã đã quá hạn trả lời kiến nghị.",
                        LAW + ": theo dõi, đôn đốc; không trả lời thì kiến nghị cấp trên");
            case "pressAnswers" ->
                new TaskGuide(
                        "Yêu cầu Chủ tịch UBND xã trả lời Mặt trận và ghi đã yêu cầu thế nào.",
                        "Xã không trả lời kiến nghị của Mặt trận dù đã được đôn đốc.",
                        LAW + ": kiến nghị cơ quan cấp trên");
            case "checkRemedies" ->
                new TaskGuide(
                        "Xem xã đã làm như trả lời chưa; đã khắc phục thì đóng, chưa thì yêu cầu trả lời tiếp.",
                        "Xã đã trả lời hết các kiến nghị.",
                        LAW + ": theo dõi việc thực hiện kiến nghị");
            case StepDesk.URGE ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Một bước của cuộc giám sát đã quá hạn.",
                        LAW);
            default -> throw new IllegalArgumentException("no task " + kind + " in " + processKey());
        };
    }
}
