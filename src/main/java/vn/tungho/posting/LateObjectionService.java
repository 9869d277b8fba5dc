package vn.tungho.posting;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;

/** Takes an objection in that was recorded as late and turned out to be in time, as long as its list is not done with (R-HOLIDAY-ENDED). */
@Service
public class LateObjectionService {
    private final ObjectionMapper objections;
    private final PostingMapper postings;
    private final CalendarService calendar;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    LateObjectionService(
            ObjectionMapper objections,
            PostingMapper postings,
            CalendarService calendar,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.objections = objections;
        this.postings = postings;
        this.calendar = calendar;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why it cannot be heard any more in this procedure; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(long objectionId) {
        var objection = objections.findById(objectionId).orElseThrow();
        var current = postings.current(
                postings.findById(objection.postingId()).orElseThrow().rootPostingId());
        var open = current.postingId() == objection.postingId()
                && (current.state() == PostingState.POSTED || current.state() == PostingState.WAITING);
        return open
                ? Optional.empty()
                : Optional.of(
                        "Danh sách đã khép lại, không mở phúc tra từ ý kiến này được nữa; người nêu ý kiến vẫn có quyền khiếu nại"
                                + " quyết định công nhận.");
    }

    /** It counts as in time; the re-verification's term begins today, since nobody could verify before. */
    @Transactional
    public void takeIn(long objectionId) {
        var seen = objections.findById(objectionId).orElseThrow();
        var posting = postings.findById(seen.postingId()).orElseThrow();
        postings.lock(posting.rootPostingId());
        whyNot(objectionId).ifPresent(why -> {
            throw new BusinessException(why);
        });
        objections.takeIn(objectionId, calendar.due(ObjectionService.REVERIFICATION_RULE, clock.today()));
        var objection = objections.findById(objectionId).orElseThrow();
        audit.write("take-in-late-objection", "objection", objectionId, objection.area(), "trong hạn theo lịch mới");
        events.publishEvent(new ObjectionLodged(objection, posting.subjectId()));
    }
}
