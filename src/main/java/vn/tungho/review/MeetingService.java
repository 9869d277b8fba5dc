package vn.tungho.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorklistService;

/** The village meeting: who came, who agreed to what, at least 50 percent of those attending per household (R-MEETING-*). */
@Service
public class MeetingService {
    private final MeetingMapper meetings;
    private final MeetingNotices notices;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final ReviewAccess access;
    private final DutyPolicy policy;
    private final StandardService standard;
    private final ReviewProcess process;
    private final WorklistService work;
    private final DraftStore drafts;
    private final AuditTrail audit;
    private final AppClock clock;

    MeetingService(
            MeetingMapper meetings,
            MeetingNotices notices,
            ReviewMapper reviews,
            CaseMapper cases,
            ReviewAccess access,
            DutyPolicy policy,
            StandardService standard,
            ReviewProcess process,
            WorklistService work,
            DraftStore drafts,
            AuditTrail audit,
            AppClock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.reviews = reviews;
        this.cases = cases;
        this.access = access;
        this.policy = policy;
        this.standard = standard;
        this.process = process;
        this.work = work;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The households the meeting has to speak about: those surveyed and not agreed yet. */
    @Transactional(readOnly = true)
    public List<ReviewCase> agenda(long villageReviewId) {
        access.village(villageReviewId);
        return cases.ofVillage(villageReviewId).stream()
                .filter(c -> c.state() == CaseState.SURVEYED)
                .toList();
    }

    /** True when this many of the attending agree enough: the one place that decides is the decision table. */
    public boolean approved(int agree, int attending) {
        return standard.meetingApproved(agree, attending);
    }

    /** Under which the unfinished minutes of the village's round are kept. */
    public static String draftKey(VillageReview village) {
        return "meeting/" + village.villageReviewId() + "/" + village.round();
    }

    /** Writes the minutes, forgets their draft and ends the village head's task. Returns the meeting's id. */
    @Transactional
    public long record(long villageReviewId, MeetingData data) {
        var item = work.requireMine("recordMeeting", villageReviewId);
        reviews.lockVillage(villageReviewId);
        var village = access.village(villageReviewId);
        var agenda = agenda(villageReviewId);
        MeetingChecks.check(data, agenda, clock.today());
        var notice = notices.require(village, data.heldOn());
        policy.requireApart(Duty.CHAIR_MEETING, data.chairName(), Duty.TAKE_MINUTES, data.secretaryName());
        var byId = agenda.stream().collect(Collectors.toMap(ReviewCase::caseId, Function.identity()));
        var votes = new ArrayList<MeetingVote>();
        for (var vote : data.votes()) {
            votes.add(vote(byId, vote, data.attending()));
        }
        var approved = votes.stream().allMatch(MeetingVote::isApproved);
        var id = meetings.nextId();
        meetings.insert(
                new Meeting(
                        id,
                        villageReviewId,
                        village.round(),
                        data.heldOn(),
                        data.place(),
                        data.chairName(),
                        data.secretaryName(),
                        data.householdRepName(),
                        data.observerName(),
                        data.attending(),
                        data.comments(),
                        approved,
                        notice),
                village.area(),
                access.person().username(),
                clock.now());
        meetings.insertAttendance(id, MeetingMapper.Attendance.of(data.attendance()));
        meetings.insertVotes(id, votes);
        var agreed = votes.stream()
                .filter(MeetingVote::isApproved)
                .map(MeetingVote::caseId)
                .toList();
        if (!agreed.isEmpty()) {
            cases.setState(agreed, CaseState.AGREED);
        }
        drafts.clear(access.person().userId(), draftKey(village));
        audit.write(
                "record-meeting",
                "village_meeting",
                id,
                village.area(),
                agreed.size() + "/" + votes.size() + " hộ đạt, " + data.attending() + " người dự");
        process.meetingRecorded(item.sourceId(), approved);
        return id;
    }

    private MeetingVote vote(Map<Long, ReviewCase> byId, MeetingData.Vote vote, int attending) {
        var c = byId.get(vote.caseId());
        if (c == null || c.aScore() == null || c.bScore() == null || c.draftStatus() == null) {
            throw new BusinessException("Có hộ không thuộc danh sách họp. Hãy tải lại trang.");
        }
        return new MeetingVote(
                c.caseId(),
                c.headName(),
                c.aScore(),
                c.bScore(),
                c.draftStatus(),
                vote.agree(),
                standard.meetingApproved(vote.agree(), attending),
                vote.note(),
                c.basis());
    }

    /** The meetings of a village, the first one first. */
    @Transactional(readOnly = true)
    public List<Meeting> ofVillage(long villageReviewId) {
        access.village(villageReviewId);
        return meetings.ofVillage(villageReviewId);
    }

    @Transactional(readOnly = true)
    public Meeting find(long meetingId) {
        var meeting = meetings.findById(meetingId).orElseThrow();
        access.village(meeting.villageReviewId());
        return meeting;
    }

    @Transactional(readOnly = true)
    public List<MeetingVote> votes(long meetingId) {
        find(meetingId);
        return meetings.votes(meetingId);
    }

    @Transactional(readOnly = true)
    public Map<AttendeeRole, Integer> attendance(long meetingId) {
        find(meetingId);
        var result = new EnumMap<AttendeeRole, Integer>(AttendeeRole.class);
        meetings.attendance(meetingId).forEach(a -> result.put(a.role(), a.number()));
        return result;
    }

    @Transactional(readOnly = true)
    public List<Observation> observations(long villageReviewId) {
        access.village(villageReviewId);
        return meetings.observations(villageReviewId);
    }

    /** The Front's monitor writes down what was seen; the only thing a monitor writes in a review (R-MEETING-OBSERVER). */
    @Transactional
    public void observe(Observation observation) {
        var village = access.village(observation.villageReviewId());
        var person = access.person();
        if (!person.has(Role.FRONT_MONITOR, village.area())) {
            throw new BusinessException("Nhận xét giám sát do đại diện Mặt trận Tổ quốc ghi.");
        }
        if (observation.content().isBlank()) {
            throw new BusinessException("Chưa ghi nhận xét. Hãy ghi điều đã thấy ở cuộc họp.");
        }
        meetings.insertObservation(observation, village.area(), person.userId(), clock.now());
        audit.write("observe", "village_review", observation.villageReviewId(), village.area(), "");
    }
}
