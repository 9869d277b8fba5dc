package vn.tungho.review.replies;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.review.FollowUps;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of written-replies.bpmn. */
@Component
class RepliesTasks implements TaskDescriber {
    private static final String LAW = Decision24.LIST.cite() + "; thủ tục 1.011606";

    private final ReplyMapper replies;
    private final AreaDirectory areas;
    private final CalendarService calendar;

    RepliesTasks(ReplyMapper replies, AreaDirectory areas, CalendarService calendar) {
        this.replies = replies;
        this.areas = areas;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "writtenReplies";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var batch = replies.find(Long.parseLong(businessKey)).orElseThrow();
        var count = replies.letters(batch.batchId()).size();
        return Facts.of(
                batch.area(),
                areas.commune(batch.communeCode()).name() + " – " + count + " hộ "
                        + batch.kind().label(),
                calendar.kept(batch.dueOn(), ReplyService.RULE, batch.openedOn()));
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of("signReplies", Duty.DECIDE);
    }

    @Override
    public Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        var households = replies.households(businessKeys).stream()
                .collect(Collectors.groupingBy(
                        ReplyMapper.Subject::subject,
                        Collectors.mapping(ReplyMapper.Subject::householdId, Collectors.toSet())));
        var hands = new HashMap<String, Map<Duty, Set<Long>>>();
        replies.hands(businessKeys)
                .forEach(h -> hands.computeIfAbsent(h.subject(), s -> new EnumMap<>(Duty.class))
                        .computeIfAbsent(h.duty(), d -> new HashSet<>())
                        .add(h.userId()));
        return businessKeys.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> new Involvement(
                                households.getOrDefault(key, Set.of()), hands.getOrDefault(key, Map.of()))));
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "signReplies" ->
                new TaskGuide(
                        "Đọc lý do của từng hộ, rồi ký tất cả văn bản trả lời trong một lần.",
                        "Hộ có giấy đề nghị mà không được đưa vào danh sách hoặc không được công nhận phải được trả lời bằng văn bản.",
                        LAW);
            case "sendReplies" ->
                new TaskGuide(
                        "In văn bản, giao hoặc gửi cho từng hộ, rồi ghi ngày gửi, cách gửi, người nhận.",
                        "Quyền khiếu nại của hộ tính từ ngày hộ nhận được văn bản.",
                        LAW);
            case FollowUps.REPLIES ->
                new TaskGuide(
                        "Hỏi người đang giữ việc vì sao chậm, ghi lại đã đôn đốc thế nào.",
                        "Văn bản trả lời đã quá hạn ký hoặc gửi.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
