package vn.tungho.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;

/** What people say against a posted list: in time it starts a re-verification, late it is recorded with the reason (R-OBJECTION-*). */
@Service
public class ObjectionService {
    /** The term of a re-verification in the deadline table. */
    public static final String REVERIFICATION_RULE = "REVERIFICATION";

    private final ObjectionMapper objections;
    private final PostingMapper postings;
    private final PostingProcess process;
    private final CalendarService calendar;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final ObjectionNotices notices;
    private final AuditTrail audit;
    private final AppClock clock;

    ObjectionService(
            ObjectionMapper objections,
            PostingMapper postings,
            PostingProcess process,
            CalendarService calendar,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            ObjectionNotices notices,
            AuditTrail audit,
            AppClock clock) {
        this.objections = objections;
        this.postings = postings;
        this.process = process;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.events = events;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** True when an objection received on this day would be late for this posting. */
    public static boolean isLate(Posting posting, LocalDate receivedOn) {
        var over = posting.state() == PostingState.ENDED
                || posting.state() == PostingState.WAITING
                || posting.state() == PostingState.CLOSED;
        return posting.kind() == PostingKind.SECOND
                || (posting.endsOn() != null && receivedOn.isAfter(posting.endsOn()))
                || (posting.endsOn() == null && over);
    }

    /** Takes an objection down; returns its id. */
    @Transactional
    public long lodge(long postingId, ObjectionData data) {
        var person = currentUser.require();
        var seen = postings.findById(postingId).orElseThrow();
        requireRecorder(person, seen.area());
        return take(seen, data, person.username());
    }

    /**
     * Takes an objection down that somebody sent through the public board, without anybody signed in: only while the list hangs. Returns
     * its tracking code.
     *
     * @param lineNo the line it is about; null for a household that is not on the list, which {@code data} then names
     */
    @Transactional
    public String lodgeOnBoard(long postingId, @Nullable Integer lineNo, ObjectionData data) {
        var posting = postings.findById(postingId)
                .filter(p -> p.state() == PostingState.POSTED && !isLate(p, clock.today()))
                .orElseThrow(() -> new BusinessException("Danh sách này đã hết thời gian niêm yết."));
        var about = data;
        if (lineNo != null) {
            var line = postings.lines(postingId).stream()
                    .filter(l -> l.lineNo() == lineNo)
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("Danh sách không có dòng số " + lineNo + "."));
            about = data.about(line.householdId(), line.headName());
        }
        var id = take(posting, about, Actor.name());
        return Objects.requireNonNull(objections.findById(id).orElseThrow().trackingCode());
    }

    private long take(Posting seen, ObjectionData data, String by) {
        var postingId = seen.postingId();
        postings.lock(seen.rootPostingId());
        var posting = postings.findById(postingId).orElseThrow();
        check(data, posting);
        SameWords.requireNew(data, objections.ofPosting(postingId));
        var late = isLate(posting, data.receivedOn()) || posting.state() == PostingState.CLOSED;
        if (late && (data.lateReason() == null || data.lateReason().isBlank())) {
            throw new BusinessException(
                    "Ý kiến đến ngoài thời gian niêm yết. Hãy ghi lý do ghi nhận muộn; người nêu ý kiến"
                            + " vẫn có quyền khiếu nại quyết định công nhận.");
        }
        var line = postings.lines(postingId).stream()
                .filter(l -> l.householdId() == data.householdId())
                .findFirst();
        if (data.kind() == ObjectionKind.LEFT_OUT
                && line.filter(l -> l.povertyStatus().onList()).isPresent()) {
            throw new BusinessException(
                    "Hộ " + data.headName()
                            + " đã có tên trong danh sách nghèo, cận nghèo. Hãy chọn loại ý kiến “Sai thông tin, sai loại hộ”.");
        }
        if (data.kind() != ObjectionKind.LEFT_OUT && line.isEmpty()) {
            throw new BusinessException(
                    "Hộ " + data.headName() + " không có trong danh sách này. Hãy chọn loại ý kiến “Bỏ sót hộ”.");
        }
        var objection = new Objection(
                objections.nextId(),
                1,
                postingId,
                posting.provinceCode(),
                posting.communeCode(),
                posting.villageCode(),
                data.kind(),
                data.channel(),
                data.householdId(),
                data.headName(),
                data.complainantName(),
                data.complainantPhone(),
                data.complainantEmail(),
                data.content(),
                data.receivedOn(),
                late,
                late ? data.lateReason() : null,
                late ? null : calendar.due(REVERIFICATION_RULE, data.receivedOn()),
                late ? ObjectionState.LATE : ObjectionState.OPEN,
                line.map(PostingLine::povertyStatus).orElse(null),
                null,
                null,
                null,
                Objects.requireNonNullElseGet(data.trackingCode(), TrackingCode::next));
        objections.insert(objection, by, clock.now());
        audit.write(
                late ? "record-late-objection" : "lodge-objection",
                "objection",
                objection.objectionId(),
                posting.area(),
                data.kind().label());
        if (!late) {
            events.publishEvent(new ObjectionLodged(objection, posting.subjectId()));
        }
        notices.received(objection);
        return objection.objectionId();
    }

    /** Who may take an objection down, or its withdrawal. */
    public static boolean mayRecord(Person person, Area area) {
        return person.has(Role.POVERTY_OFFICER, area)
                || person.has(Role.STEERING_COMMITTEE, area)
                || person.has(Role.VILLAGE_HEAD, area);
    }

    private static void requireRecorder(Person person, Area area) {
        if (!mayRecord(person, area)) {
            throw new BusinessException("Ý kiến do công chức giảm nghèo, Ban Chỉ đạo xã hoặc trưởng thôn ghi nhận.");
        }
    }

    private void check(ObjectionData data, Posting posting) {
        RecordRules.check(data);
        if (data.receivedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày nhận ý kiến còn ở phía trước. Hãy kiểm tra lại ngày.");
        }
        if (data.receivedOn().isBefore(posting.frozenAt().toLocalDate())) {
            throw new BusinessException("Ngày nhận ý kiến sớm hơn ngày chốt danh sách. Hãy kiểm tra lại ngày.");
        }
    }

    /**
     * The re-verification came to its end. When it was the last one a posting waits for, the posting goes on.
     *
     * @param after the class of the household from now on
     */
    @Transactional
    public void conclude(long objectionId, boolean upheld, PovertyStatus after, String conclusion) {
        end(objectionId, upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED, after, conclusion);
    }

    /** The complainant takes the objection back before the conclusion; the posted result stands. */
    @Transactional
    public void withdraw(long objectionId, String reason) {
        var objection = require(objectionId);
        requireRecorder(currentUser.require(), objection.area());
        if (objection.state() != ObjectionState.OPEN) {
            throw new BusinessException("Ý kiến này đã kết thúc, không rút được nữa.");
        }
        RecordRules.check(new ObjectionWithdrawal(reason));
        process.objectionWithdrawn(objectionId);
        end(objectionId, ObjectionState.WITHDRAWN, objection.statusBefore(), reason);
    }

    private void end(long objectionId, ObjectionState state, @Nullable PovertyStatus after, String conclusion) {
        var objection = objections.findById(objectionId).orElseThrow();
        var posting = postings.findById(objection.postingId()).orElseThrow();
        postings.lock(posting.rootPostingId());
        if (objections.conclude(objectionId, state, after, conclusion, clock.now()) == 0) {
            throw new BusinessException("Ý kiến này đã được kết luận. Hãy tải lại trang.");
        }
        audit.write("end-objection", "objection", objectionId, objection.area(), state.label());
        notices.ended(objections.findById(objectionId).orElseThrow());
        var current = postings.current(posting.rootPostingId());
        if (current.state() == PostingState.WAITING
                && objections.count(current.postingId(), ObjectionState.OPEN) == 0) {
            process.reverificationsFinished(posting.rootPostingId(), hasVerified(current.postingId()));
        }
    }

    /**
     * The posting's term is over: are there objections still being verified, and must results be posted? Locks the chain, so that
     * a conclusion at the same moment is seen either here or by {@link #conclude}.
     */
    @Transactional
    public Check check(long rootPostingId) {
        postings.lock(rootPostingId);
        var current = postings.current(rootPostingId);
        if (current.kind() == PostingKind.SECOND) {
            return new Check(false, false);
        }
        var open = objections.count(current.postingId(), ObjectionState.OPEN) > 0;
        if (open) {
            postings.setState(current.postingId(), PostingState.WAITING);
            events.publishEvent(new PostingChanged(rootPostingId));
        }
        return new Check(open, hasVerified(current.postingId()));
    }

    private boolean hasVerified(long postingId) {
        return objections.count(postingId, ObjectionState.UPHELD) + objections.count(postingId, ObjectionState.REJECTED)
                > 0;
    }

    /** What the end of a term finds. */
    public record Check(boolean open, boolean secondPostingNeeded) {}

    /** An objection within what the person may see. */
    @Transactional(readOnly = true)
    public Objection require(long objectionId) {
        var scope = currentUser.require().scope();
        return objections
                .findById(objectionId)
                .filter(o -> scope.covers(o.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy ý kiến này trong địa bàn của bạn."));
    }

    /** An objection, without looking at rights: for the procedure itself. */
    @Transactional(readOnly = true)
    public Objection get(long objectionId) {
        return objections.findById(objectionId).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Objection> ofPosting(long postingId) {
        return objections.ofPosting(postingId);
    }

    @Transactional(readOnly = true)
    public List<Objection> ofHousehold(long householdId) {
        return objections.ofHousehold(householdId);
    }

    /** Objections of the person's area, newest first. */
    @Transactional(readOnly = true)
    public List<Objection> page(@Nullable ObjectionState state, long before, int limit) {
        return objections.page(currentUser.require().scope(), state, before, limit);
    }
}
