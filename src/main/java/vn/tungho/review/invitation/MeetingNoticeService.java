package vn.tungho.review.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ReviewProcess;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorklistService;

/** The village head tells people of the meeting, or of another day for it (R-MEETING-NOTICE). */
@Service
public class MeetingNoticeService {
    /** The step that waits for the first notice of a round. */
    public static final String ANNOUNCE = "announceMeeting";
    /** The step that waits for the minutes, from which a meeting is moved. */
    public static final String RECORD = "recordMeeting";

    private final MeetingNoticeMapper notices;
    private final NoticeTerm term;
    private final VillageReviewService villages;
    private final FrontInvitation front;
    private final WorklistService work;
    private final WorkDuties duties;
    private final ReviewProcess process;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    MeetingNoticeService(
            MeetingNoticeMapper notices,
            NoticeTerm term,
            VillageReviewService villages,
            FrontInvitation front,
            WorklistService work,
            WorkDuties duties,
            ReviewProcess process,
            CurrentUser current,
            AuditTrail audit,
            AppClock clock) {
        this.notices = notices;
        this.term = term;
        this.villages = villages;
        this.front = front;
        this.work = work;
        this.duties = duties;
        this.process = process;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The law's length of a notice that is given on this day. */
    public DeadlineRule rule(LocalDate announcedOn) {
        return term.rule(announcedOn);
    }

    /** The first day on which a meeting may be held that people are told of on this day. */
    public LocalDate firstDay(LocalDate announcedOn) {
        return term.firstDay(announcedOn);
    }

    /** Whom the meeting speaks about and who is therefore told by name. */
    @Transactional(readOnly = true)
    public List<ReviewCase> households(long villageReviewId) {
        return villages.cases(villageReviewId).stream()
                .filter(c -> c.state() == CaseState.SURVEYED)
                .toList();
    }

    /** The first notice of the village's round: the minutes are next. */
    @Transactional
    public long announce(long villageReviewId, MeetingNoticeData data) {
        var item = work.requireMine(ANNOUNCE, villageReviewId);
        var id = write(villages.find(villageReviewId), data, "announce-meeting");
        process.meetingAnnounced(item.sourceId());
        return id;
    }

    /** Another day for the meeting, or the first notice of one that waited for its minutes before notices were asked for. */
    @Transactional
    public long announceAgain(long villageReviewId, MeetingNoticeData data) {
        work.requireMine(RECORD, villageReviewId);
        var id = write(villages.find(villageReviewId), data, "move-meeting");
        duties.changeDue(villageReviewId, RECORD, data.meetingAt().toLocalDate());
        return id;
    }

    private long write(VillageReview village, MeetingNoticeData data, String act) {
        var id = village.villageReviewId();
        var rule = term.rule(data.announcedOn());
        NoticeChecks.check(
                data, clock.today(), firstDay(data.announcedOn()), rule, notices.lastMeeting(id), notices.begun(id));
        NoticeChecks.complete(data, names(id));
        var person = current.require();
        var number =
                notices.latest(id, village.round()).map(MeetingNotice::noticeNo).orElse(0);
        var notice = new MeetingNotice(
                notices.nextId(),
                id,
                village.round(),
                number + 1,
                data.announcedOn(),
                data.meetingAt(),
                data.place().strip(),
                person.fullName(),
                clock.now());
        notices.insert(notice, village.area(), person.username());
        var rows = new ArrayList<MeetingNoticeMapper.Guest>();
        data.guests().forEach(g -> rows.add(MeetingNoticeMapper.Guest.of(rows.size() + 1, g)));
        notices.insertGuests(notice.noticeId(), rows);
        audit.write(
                act,
                "meeting_notice",
                notice.noticeId(),
                village.area(),
                "báo ngày " + notice.announcedOn() + ", họp " + notice.meetingAt());
        front.invite(village, notice);
        return notice.noticeId();
    }

    private Map<Long, String> names(long villageReviewId) {
        return households(villageReviewId).stream().collect(Collectors.toMap(ReviewCase::caseId, ReviewCase::headName));
    }

    /** The notice in force of the village's round; empty while none was given. */
    @Transactional(readOnly = true)
    public Optional<MeetingNotice> inForce(long villageReviewId) {
        return notices.latest(villageReviewId, villages.find(villageReviewId).round());
    }

    /** All notices of a village, the first one first. */
    @Transactional(readOnly = true)
    public List<MeetingNotice> ofVillage(long villageReviewId) {
        villages.find(villageReviewId);
        return notices.ofVillage(villageReviewId);
    }

    @Transactional(readOnly = true)
    public MeetingNotice find(long noticeId) {
        var notice = notices.findById(noticeId).orElseThrow();
        villages.find(notice.villageReviewId());
        return notice;
    }

    /** Who was told of a meeting, and how. */
    @Transactional(readOnly = true)
    public List<NoticeGuest> guests(long noticeId) {
        find(noticeId);
        return notices.guests(noticeId).stream()
                .map(MeetingNoticeMapper.Guest::guest)
                .toList();
    }
}
