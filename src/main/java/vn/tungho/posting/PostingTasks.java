package vn.tungho.posting;

import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.law.Decision24;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of public-posting.bpmn. */
@Component
class PostingTasks implements TaskDescriber {
    private static final String LAW = Decision24.POSTING.cite() + "; thủ tục 1.011606";

    private final PostingMapper postings;
    private final CalendarService calendar;

    PostingTasks(PostingMapper postings, CalendarService calendar) {
        this.postings = postings;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "publicPosting";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var posting = postings.current(Long.parseLong(businessKey));
        return Facts.of(posting.area(), posting.title(), due(kind, posting));
    }

    /** No law sets a day for putting the list up or for confirming it: the next working days are our own choice. */
    private Due due(String kind, Posting posting) {
        var ends = posting.endsOn();
        return kind.equals("confirmPosting") && ends != null
                ? calendar.term(TermIds.TERM_OVER_CONFIRMATION, ends)
                : calendar.term(TermIds.NEXT_STEP, posting.frozenAt().toLocalDate());
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "postAtVillage" ->
                new TaskGuide(
                        "In danh sách, dán tại nhà văn hóa thôn rồi ghi ngày dán, người dán, người chứng kiến và chụp ảnh.",
                        "Người dân phải được xem kết quả tại thôn cho đủ thời gian niêm yết.",
                        LAW);
            case "postAtCommune" ->
                new TaskGuide(
                        "In danh sách, dán tại trụ sở UBND xã, phát trên đài truyền thanh nếu có, rồi ghi lại.",
                        "Danh sách phải niêm yết ở cả hai nơi; thời hạn tính từ nơi dán sau.",
                        LAW);
            case "confirmPosting" ->
                new TaskGuide(
                        "Kiểm tra danh sách đã treo đủ ở cả hai nơi. Nếu bị gỡ hoặc rách sớm, chọn “Niêm yết lại”.",
                        "Niêm yết thiếu ngày làm quyết định công nhận mất hiệu lực.",
                        LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
