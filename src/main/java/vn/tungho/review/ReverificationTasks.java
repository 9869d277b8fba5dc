package vn.tungho.review;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.posting.ObjectionService;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of reverification.bpmn. */
@Component
class ReverificationTasks implements TaskDescriber {
    private static final String LAW = Decision24.POSTING.cite();

    private final ReverificationMapper reverifications;
    private final ObjectionService objections;
    private final HouseholdHands hands;
    private final CalendarService calendar;

    ReverificationTasks(
            ReverificationMapper reverifications,
            ObjectionService objections,
            HouseholdHands hands,
            CalendarService calendar) {
        this.reverifications = reverifications;
        this.objections = objections;
        this.hands = hands;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "reverification";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var id = Long.parseLong(businessKey);
        var objection = objections.get(id);
        var verifier = kind.equals("reverify")
                ? reverifications.findById(id).map(Reverification::verifierId).orElse(null)
                : null;
        return new Facts(
                objection.area(),
                "Hộ " + objection.headName() + " – " + objection.kind().label(),
                calendar.kept(
                        Objects.requireNonNull(objection.dueOn()),
                        ObjectionService.REVERIFICATION_RULE,
                        objection.receivedOn()),
                verifier,
                objection.householdId());
    }

    @Override
    public Set<String> personalKinds() {
        return Set.of("reverify");
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of("reverify", Duty.REVERIFY, "concludeReverification", Duty.CONCLUDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return hands.onObjections(businessKeys);
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "assignTeam" ->
                new TaskGuide(
                        "Đọc ý kiến, chọn người phúc tra chưa từng khảo sát hộ này.",
                        "Có ý kiến trong thời gian niêm yết; người khác phải xem lại hộ.",
                        LAW);
            case "reverify" ->
                new TaskGuide(
                        "Đến nhà, làm lại Phiếu B1, B2 như lần đầu. Không hỏi kết quả lần trước.",
                        "Bạn được cử phúc tra vì chưa khảo sát hộ này.",
                        LAW);
            case "concludeReverification" ->
                new TaskGuide(
                        "So hai phiếu, kết luận giữ nguyên hay sửa loại hộ và ghi lý do cho người nêu ý kiến.",
                        "Kết quả phúc tra sẽ được niêm yết thêm một lần nữa.",
                        LAW);
            case FollowUps.REVERIFICATION ->
                new TaskGuide(
                        "Hỏi Ban Chỉ đạo vì sao phúc tra chậm, ghi lại đã đôn đốc thế nào.",
                        "Đã quá hạn phúc tra; ý kiến của dân vẫn phải được trả lời.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
