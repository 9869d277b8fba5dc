package vn.tungho.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.WorkItem;

/** Describes the waiting tasks of complaint.bpmn. */
@Component
class ComplaintTasks implements TaskDescriber {
    /** The tasks that share the term of the settlement. */
    static final List<String> SETTLEMENT_KINDS =
            List.of("verifyComplaint", "inviteDialogue", "holdDialogue", "settleComplaint");

    /** The tasks to be done within a term. */
    static final Map<TermKind, List<String>> KINDS_OF = Map.of(
            TermKind.ACCEPTANCE, List.of("considerComplaint"),
            TermKind.SETTLEMENT, SETTLEMENT_KINDS,
            TermKind.SENDING, List.of("sendDecision"),
            TermKind.PUBLICATION, List.of("publishDecision"),
            TermKind.INTERIM_SENDING, List.of("sendSuspension", "sendContinuation", "sendTermination"));

    private static final String LAW = "Luật Khiếu nại; NĐ 124/2020/NĐ-CP; NĐ 155/2026/NĐ-CP";
    private static final TaskGuide INTERIM = new TaskGuide(
            "Gửi quyết định cho người khiếu nại và người liên quan, ghi cách gửi.",
            "Quyết định vừa ban hành phải gửi trong thời hạn.",
            "NĐ 155/2026/NĐ-CP (Điều 28b NĐ 124/2020)");
    private static final Set<String> KEPT =
            Set.of("sendDecision", "publishDecision", "sendSuspension", "sendContinuation", "sendTermination");

    private final ComplaintMapper complaints;
    private final TermMapper terms;
    private final ComplaintDuties hands;
    private final CalendarService calendar;

    ComplaintTasks(ComplaintMapper complaints, TermMapper terms, ComplaintDuties hands, CalendarService calendar) {
        this.complaints = complaints;
        this.terms = terms;
        this.hands = hands;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "complaint";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var c = complaints.findById(Long.parseLong(businessKey)).orElseThrow();
        return new Facts(
                c.area(),
                c.subject(),
                due(kind, c.complaintId()).orElse(WorkItem.WITHOUT_DUE),
                kind.equals("verifyComplaint") ? c.verifierId() : null,
                c.householdId());
    }

    private Optional<Due> due(String kind, long complaintId) {
        return KINDS_OF.entrySet().stream()
                .filter(e -> e.getValue().contains(kind))
                .findFirst()
                .flatMap(e -> terms.open(complaintId, e.getKey()))
                .filter(t -> t.dueOn() != null)
                .map(t -> calendar.kept(Objects.requireNonNull(t.dueOn()), t.deadlineRule(), t.fromOn()));
    }

    @Override
    public Optional<Role> role(String kind, String businessKey) {
        var c = complaints.findById(Long.parseLong(businessKey)).orElseThrow();
        if (kind.equals("verifyComplaint")) {
            return Optional.ofNullable(c.verifierRole());
        }
        return Optional.of(KEPT.contains(kind) ? ComplaintAccess.keeper(c) : ComplaintAccess.decider(c));
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of("verifyComplaint");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(
                "considerComplaint", Duty.SETTLE_COMPLAINT,
                "verifyComplaint", Duty.VERIFY_COMPLAINT,
                "settleComplaint", Duty.SETTLE_COMPLAINT);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return hands.of(businessKeys.stream().map(Long::valueOf).toList()).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "considerComplaint" ->
                new TaskGuide(
                        "Xem các điều kiện; thụ lý và cử người xác minh, hoặc không thụ lý và ghi lý do.",
                        "Có đơn khiếu nại mới; phải trả lời đúng hạn kể từ ngày nhận.",
                        "NĐ 155/2026/NĐ-CP, Điều 10; Luật Khiếu nại, Điều 9, 11, 27, 36");
            case "verifyComplaint" ->
                new TaskGuide(
                        "Đến nơi, nghe cả hai bên, xem giấy tờ; ghi báo cáo và kiến nghị.",
                        "Bạn được cử xác minh vì chưa tham gia việc bị khiếu nại.",
                        "Luật Khiếu nại, Điều 29; NĐ 124/2020/NĐ-CP");
            case "inviteDialogue" ->
                new TaskGuide(
                        "Báo trước ngày, giờ, nơi đối thoại; biểu mẫu ghi ngày sớm nhất.",
                        "Lần hai bắt buộc đối thoại; lần đầu khi hai bên còn khác ý kiến.",
                        "Luật Khiếu nại, Điều 30, 39; NĐ 155/2026/NĐ-CP");
            case "holdDialogue" ->
                new TaskGuide(
                        "Ghi biên bản đối thoại; người khiếu nại không đến thì ghi rõ và vẫn làm tiếp.",
                        "Buổi đối thoại đã được báo trước.",
                        "Luật 136/2025/QH15; NĐ 155/2026/NĐ-CP");
            case "settleComplaint" ->
                new TaskGuide(
                        "Đọc xác minh và đối thoại, ra quyết định đúng, đúng một phần hoặc sai, có lý do.",
                        "Đã đủ căn cứ; chỉ người có thẩm quyền chưa tham gia lần trước được ký.",
                        "Luật Khiếu nại, Điều 28, 31, 37, 40");
            case "sendDecision" ->
                new TaskGuide(
                        "Gửi quyết định cho người khiếu nại và người liên quan, ghi cách gửi.",
                        "Quyết định đã ký; hạn khiếu nại tiếp tính từ ngày nhận.",
                        "Luật Khiếu nại, Điều 32, Điều 41");
            case "publishDecision" ->
                new TaskGuide(
                        "Công khai quyết định, ghi nơi công khai.",
                        "Quyết định lần hai phải công khai đúng hạn.",
                        "Luật Khiếu nại, Điều 41");
            case "sendSuspension" -> INTERIM;
            case "sendContinuation" -> INTERIM;
            case "sendTermination" -> INTERIM;
            case "continueSettlement" ->
                new TaskGuide(
                        "Khi lý do tạm đình chỉ không còn, ra quyết định tiếp tục theo Mẫu 14b.",
                        "Đồng hồ đang dừng; thời hạn chạy tiếp từ ngày của quyết định tiếp tục.",
                        "NĐ 155/2026/NĐ-CP; Mẫu 14b");
            case ComplaintEscalations.KIND ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Một thời hạn của khiếu nại đã qua.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
