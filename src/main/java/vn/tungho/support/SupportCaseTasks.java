package vn.tungho.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkItem;

/** Describes the waiting tasks of support-case.bpmn. */
@Component
class SupportCaseTasks implements TaskDescriber {
    private static final String GENERAL = "Trình tự chung của hồ sơ hỗ trợ; điều khoản riêng ghi ở chương trình";

    private final SupportCaseMapper cases;
    private final ProgrammeService programmes;
    private final CalendarService calendar;

    SupportCaseTasks(SupportCaseMapper cases, ProgrammeService programmes, CalendarService calendar) {
        this.cases = cases;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "supportCase";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var c = cases.findById(Long.parseLong(businessKey)).orElseThrow();
        var due = c.stepDueOn();
        return new Facts(
                c.area(),
                c.subject() + " – "
                        + programmes.book().programme(c.programmeCode()).name(),
                due == null ? WorkItem.WITHOUT_DUE : calendar.kept(due, c.stepRule(), c.stepFromOn()),
                null,
                c.householdId());
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(
                "verifyConditions", Duty.SURVEY,
                "recordSelection", Duty.CHAIR_MEETING,
                "approveSupport", Duty.DECIDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        var found = new HashMap<String, Involvement>();
        for (var c : cases.findAll(businessKeys.stream().map(Long::valueOf).toList())) {
            var verifier = c.verifierId();
            var involvement = Involvement.ofHousehold(c.householdId());
            // the village head may well have seen the house; only the decision is kept apart from the verification
            found.put(
                    Long.toString(c.caseId()),
                    verifier == null || !kind.equals("approveSupport")
                            ? involvement
                            : involvement.with(Duty.SURVEY, List.of(verifier)));
        }
        return found;
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "receiveRequest" ->
                new TaskGuide(
                        "Đối chiếu giấy tờ của chương trình; thiếu thì hướng dẫn hộ bổ sung.",
                        "Có đề nghị hỗ trợ mới của hộ trong xã.",
                        GENERAL);
            case "verifyConditions" ->
                new TaskGuide(
                        "Đến nhà, ghi từng điều đã thấy. Không đủ điều kiện thì ghi lý do để trả lời hộ.",
                        "Giấy tờ đã đủ; phải xem thực tế trước khi bình xét hoặc phê duyệt.",
                        "Nhà ở: thủ tục 6.001435; trợ giúp xã hội: NĐ 20/2021/NĐ-CP, Điều 8");
            case "recordSelection" ->
                new TaskGuide(
                        "Họp bình xét, ghi số người dự và số người đồng ý từng hộ.",
                        "Trưởng thôn chủ trì; hộ được chọn khi trên 50 % số người dự đồng ý, đúng một nửa chưa đủ.",
                        "Thủ tục 6.001435; TT 01/2022/TT-BXD, Phụ lục I");
            case "postSelected" ->
                new TaskGuide(
                        "Dán danh sách ở nhà văn hóa thôn và trụ sở xã, đọc trên loa, ghi lại ngày.",
                        "Danh sách được bình xét phải công khai trước khi phê duyệt.",
                        "Thủ tục 6.001435, thủ tục 1.014737; thời hạn theo bản của chương trình");
            case "confirmSelectedPosting" ->
                new TaskGuide(
                        "Ghi danh sách có treo đủ ngày không và dân có ý kiến gì.",
                        "Thiếu ngày thì phải niêm yết lại từ đầu.",
                        "Thủ tục 6.001435; thủ tục 1.014737");
            case "approveSupport" ->
                new TaskGuide(
                        "Xem điều kiện, bình xét, niêm yết; ký mức hỗ trợ hoặc từ chối có lý do.",
                        "Chủ tịch UBND xã quyết định; người đã xác minh không được ký.",
                        "Thủ tục 6.001435; thời hạn của các chương trình khác: chưa xác nhận");
            case "deliverStage" ->
                new TaskGuide(
                        "Nghiệm thu đợt này, rồi ghi tiền hoặc hiện vật đã giao và từ nguồn nào.",
                        "Hỗ trợ đã được duyệt; chỉ chi phần của các đợt đã nghiệm thu.",
                        "Giải ngân theo tiến độ; tỷ lệ 70/30 của nhà ở chưa xác nhận");
            case "checkUse" ->
                new TaskGuide(
                        "Đến xem hộ dùng vốn, nhà, con giống thế nào; hỏi còn khó khăn gì.",
                        "Đã giao đủ; phải kiểm tra trước khi đóng hồ sơ.",
                        "Vốn vay: Mẫu 06/TD, hạn tính từ ngày giải ngân");
            case "settleReturn" ->
                new TaskGuide(
                        "Ghi từng lần trả; hoàn trả xong thì kết thúc, chưa được thì gia hạn có lý do.",
                        "Hộ nhận hỗ trợ có hoàn trả: trả tiền theo sổ vay, hoặc trả con giống để hộ sau nhận.",
                        "NĐ 358/2025/NĐ-CP; Mẫu 01/TD–10C/TD");
            case "resumeCase" ->
                new TaskGuide(
                        "Xem lý do tạm dừng còn không; hết thì cho hồ sơ đi tiếp.",
                        "Hồ sơ đang tạm dừng, mọi bước khác bị giữ lại.",
                        GENERAL);
            case ApprovalCorrections.SIGN ->
                new TaskGuide(
                        "Xem vì sao mức đã duyệt phải khác; ký quyết định sửa đổi hoặc không ký có lý do.",
                        "Mức đã duyệt ghi sai hoặc phải đổi; người đề nghị không tự ký.",
                        GENERAL);
            case SupportEscalations.KIND ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Bước này đã quá hạn; hộ vẫn đang chờ.",
                        GENERAL);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
