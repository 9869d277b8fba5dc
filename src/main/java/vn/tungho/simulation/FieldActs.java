package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingKind;
import vn.tungho.posting.PostingService;
import vn.tungho.registry.PastClass;
import vn.tungho.registry.PastService;
import vn.tungho.review.AttendeeRole;
import vn.tungho.review.CaseState;
import vn.tungho.review.MeetingData;
import vn.tungho.review.MeetingService;
import vn.tungho.review.Observation;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.invitation.MeetingNoticeData;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.worklist.WorkItem;

/** What enumerators, village heads and monitors do. */
@Component
class FieldActs implements Playbook {
    private final SheetService sheets;
    private final MeetingService meetings;
    private final MeetingNoticeService notices;
    private final CalendarService calendar;
    private final VillageReviewService villages;
    private final ReverificationService reverifications;
    private final PostingService postings;
    private final PastService pasts;
    private final AppClock clock;

    FieldActs(
            SheetService sheets,
            MeetingService meetings,
            MeetingNoticeService notices,
            CalendarService calendar,
            VillageReviewService villages,
            ReverificationService reverifications,
            PostingService postings,
            PastService pasts,
            AppClock clock) {
        this.sheets = sheets;
        this.meetings = meetings;
        this.notices = notices;
        this.calendar = calendar;
        this.villages = villages;
        this.reverifications = reverifications;
        this.postings = postings;
        this.pasts = pasts;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of(
                "survey", (player, item) -> survey(item, Integer.MAX_VALUE),
                "announceMeeting", (player, item) -> notices.announce(villageOf(item), notice(item)),
                "recordMeeting", this::meetOrInvite,
                "postAtVillage", (player, item) -> postAtVillage(item),
                "postAtCommune", (player, item) -> postAtCommune(item),
                "confirmPosting", (player, item) -> confirm(item),
                "reverify", (player, item) -> reverify(item));
    }

    /** Surveys the person's open households of a village, at most so many. */
    void survey(WorkItem item, int most) {
        var villageReviewId = Long.parseLong(item.businessKey());
        var round = villages.find(villageReviewId).round();
        sheets.mine(villageReviewId).stream()
                .filter(c -> c.state() == CaseState.LISTED)
                .limit(most)
                .forEach(c -> {
                    var page = sheets.open(c.caseId());
                    var seed = Respondent.seed(c.villageCode(), c.headName()) + round / 3;
                    var answers = Respondent.answers(page, livesLike(c), seed);
                    if (Respondent.isFromOldPhone(seed)) {
                        sheets.submit(c.caseId(), answers);
                    } else {
                        sheets.submit(c.caseId(), answers, Respondent.account(page, answers));
                    }
                });
    }

    /** Who was poor in an earlier year and asks again answers as a poor household does. */
    private PovertyStatus livesLike(ReviewCase c) {
        var wasPoor = c.statusBefore() == PovertyStatus.NOT_POOR
                && pasts.statement(c.householdId())
                        .filter(s -> s.past() == PastClass.POOR)
                        .isPresent();
        return wasPoor ? PovertyStatus.POOR : c.statusBefore();
    }

    /** The minutes wait for the day that was announced. */
    @Override
    public boolean isTime(WorkItem item) {
        return !item.kind().equals("recordMeeting")
                || notices.inForce(Long.parseLong(item.businessKey())).stream()
                        .noneMatch(n -> n.meetingOn().isAfter(clock.today()));
    }

    /** A meeting that waited for its minutes before notices were asked for gets its first one now, and its minutes on its day. */
    private void meetOrInvite(Cast.Player player, WorkItem item) {
        if (notices.inForce(villageOf(item)).isEmpty()) {
            notices.announceAgain(villageOf(item), notice(item));
        } else {
            meet(item, player.fullName());
        }
    }

    private static long villageOf(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }

    /** Tells everybody of a meeting on the first working day that the law allows. */
    private MeetingNoticeData notice(WorkItem item) {
        var villageReviewId = villageOf(item);
        var ways = Set.of(NoticeManner.LOUDSPEAKER, NoticeManner.GROUP_HEAD);
        var guests = new ArrayList<NoticeGuest>();
        notices.households(villageReviewId)
                .forEach(c -> guests.add(new NoticeGuest(NoticeGuest.Kind.HOUSEHOLD, c.caseId(), c.headName(), ways)));
        NoticeGuest.ORGANISATIONS.forEach(name ->
                guests.add(new NoticeGuest(NoticeGuest.Kind.ORGANISATION, null, name, Set.of(NoticeManner.LETTER))));
        guests.add(new NoticeGuest(NoticeGuest.Kind.FRONT, null, NoticeGuest.FRONT_NAME, Set.of(NoticeManner.LETTER)));
        var day = calendar.calendar().workingDayFrom(notices.firstDay(clock.today()));
        return new MeetingNoticeData(
                clock.today(),
                day.atTime(19, 0),
                "Nhà văn hóa " + villages.find(villageReviewId).villageName(),
                guests);
    }

    /** Holds the meeting; in every fifth village the first one does not agree on one household. */
    void meet(WorkItem item, String headName) {
        var villageReviewId = Long.parseLong(item.businessKey());
        var agenda = meetings.agenda(villageReviewId);
        var attendance = Map.of(
                AttendeeRole.COMMITTEE, 1,
                AttendeeRole.OFFICER, 1,
                AttendeeRole.VILLAGE_HEAD, 1,
                AttendeeRole.CELL_SECRETARY, 1,
                AttendeeRole.ORGANISATION, 4,
                AttendeeRole.ENUMERATOR, 2,
                AttendeeRole.REVIEWED_HOUSEHOLD, agenda.size(),
                AttendeeRole.OTHER_HOUSEHOLD, 10);
        var attending = attendance.values().stream().mapToInt(Integer::intValue).sum();
        var village = villages.find(villageReviewId);
        var doubtful = village.round() == 1 && Integer.parseInt(village.villageCode()) % 5 == 0;
        var votes = new ArrayList<MeetingData.Vote>();
        for (var c : agenda) {
            var agree = doubtful && votes.isEmpty() ? attending / 2 - 1 : attending - votes.size() % 4;
            votes.add(new MeetingData.Vote(c.caseId(), agree, null));
        }
        meetings.record(
                villageReviewId,
                new MeetingData(
                        notices.inForce(villageReviewId).orElseThrow().meetingOn(),
                        "Nhà văn hóa " + village.villageName(),
                        headName,
                        "Thư ký cuộc họp",
                        agenda.getLast().headName(),
                        "Giám sát Mặt trận",
                        attendance,
                        votes,
                        ""));
    }

    void postAtVillage(WorkItem item) {
        postings.recordVillagePlace(Long.parseLong(item.businessKey()), place("Nhà văn hóa thôn", null));
    }

    void postAtCommune(WorkItem item) {
        postings.recordCommunePlace(
                Long.parseLong(item.businessKey()), place("Trụ sở UBND xã", "Phát lúc 5 giờ và 17 giờ hằng ngày"));
    }

    private PlaceData place(String name, @org.jspecify.annotations.Nullable String loudspeaker) {
        return new PlaceData(name, clock.today(), "Người dán danh sách", "Người chứng kiến", loudspeaker, null);
    }

    /** In every seventh village the first list is found torn down and is put up again. */
    void confirm(WorkItem item) {
        var root = Long.parseLong(item.businessKey());
        var posting = postings.current(root);
        var torn = posting.kind() == PostingKind.FIRST
                && posting.attempt() == 1
                && Integer.parseInt(posting.villageCode()) % 7 == 0;
        LocalDate ends = posting.endsOn();
        postings.confirm(root, !torn, torn ? ends : null, torn ? "Mưa bão làm rách bảng niêm yết" : "");
    }

    void reverify(WorkItem item) {
        var objectionId = Long.parseLong(item.businessKey());
        var caseId = reverifications.find(objectionId).caseId();
        var page = sheets.openReverification(caseId, objectionId);
        var c = page.reviewCase();
        var answers =
                Respondent.answers(page, c.statusBefore(), Respondent.seed("again", c.villageCode(), c.headName()));
        reverifications.reverify(objectionId, answers, Respondent.account(page, answers));
    }

    void observe(long villageReviewId, String observer) {
        meetings.observe(new Observation(
                0, villageReviewId, clock.today(), "Họp đúng thành phần, có biểu quyết từng hộ.", true, observer));
    }
}
