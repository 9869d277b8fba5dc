package vn.tungho.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.EngineJobs;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingService;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.Relationship;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.review.invitation.MeetingNoticeData;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;

/**
 * A commune with a story: people in every role and households in villages, brought to any step of a review through the services. Each
 * story takes a commune of its own, so that tests do not meet.
 */
@Component
public class ReviewStory {
    public static final String PROVINCE = "44";
    public static final String PASSWORD = "mat-khau-thu-2026";
    public static final int YEAR = 2026;

    /** The overseer and the office of the chair of the other province. */
    public static final String OVERSEER_ELSEWHERE = "overseer-elsewhere";

    public static final String OFFICE_ELSEWHERE = "office-elsewhere";

    /** The province of the first stories with a review, and one for those that no longer fit into its communes. */
    private static final List<String> WITH_REVIEWS = List.of(PROVINCE, "42");

    /** Two provinces: the stories of all tests do not fit into the communes of one. */
    private static final List<String> ELSEWHERE = List.of("40", "38");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger NEXT_ELSEWHERE = new AtomicInteger();

    private final UserService users;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final CampaignService campaigns;
    private final ListService lists;
    private final EnumeratorService enumerators;
    private final SheetService sheets;
    private final MeetingService meetings;
    private final MeetingNoticeService notices;
    private final VillageReviewService villages;
    private final ReverificationService reverifications;
    private final ReverificationTeams teams;
    private final OpinionService opinions;
    private final DecisionService decisions;
    private final PostingService postings;
    private final ObjectionService objections;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final BasisAcceptanceService acceptances;
    private final StandardService standard;
    private final CalendarService calendar;
    private final EngineJobs jobs;
    private final EngineClock engineClock;
    private final AppClock clock;

    ReviewStory(
            UserService users,
            HouseholdService households,
            AreaDirectory areas,
            CampaignService campaigns,
            ListService lists,
            EnumeratorService enumerators,
            SheetService sheets,
            MeetingService meetings,
            MeetingNoticeService notices,
            VillageReviewService villages,
            ReverificationService reverifications,
            ReverificationTeams teams,
            OpinionService opinions,
            DecisionService decisions,
            PostingService postings,
            ObjectionService objections,
            ReviewMapper reviews,
            CaseMapper cases,
            BasisAcceptanceService acceptances,
            StandardService standard,
            CalendarService calendar,
            EngineJobs jobs,
            EngineClock engineClock,
            AppClock clock) {
        this.users = users;
        this.households = households;
        this.areas = areas;
        this.campaigns = campaigns;
        this.lists = lists;
        this.enumerators = enumerators;
        this.sheets = sheets;
        this.meetings = meetings;
        this.notices = notices;
        this.villages = villages;
        this.reverifications = reverifications;
        this.teams = teams;
        this.opinions = opinions;
        this.decisions = decisions;
        this.postings = postings;
        this.objections = objections;
        this.reviews = reviews;
        this.cases = cases;
        this.acceptances = acceptances;
        this.standard = standard;
        this.calendar = calendar;
        this.jobs = jobs;
        this.engineClock = engineClock;
        this.clock = clock;
    }

    /** The people and places of one story; user names are made of the role and the commune's code. */
    public final class Commune {
        private final String province;
        private final String code;
        private final List<String> villageCodes;
        private long reviewId;

        private Commune(String province, String code, List<String> villageCodes) {
            this.province = province;
            this.code = code;
            this.villageCodes = villageCodes;
        }

        public String code() {
            return code;
        }

        public Area area() {
            return Area.commune(province, code);
        }

        public List<String> villageCodes() {
            return villageCodes;
        }

        public long reviewId() {
            return reviewId;
        }

        public String officer() {
            return "officer." + code;
        }

        public String committee() {
            return "committee." + code;
        }

        public String chair() {
            return "chair." + code;
        }

        public String monitor() {
            return "monitor." + code;
        }

        public String enumerator(int number) {
            return "enumerator" + number + "." + code;
        }

        public String villageHead(int village) {
            return "head." + villageCodes.get(village);
        }

        /** The village's part of the review. */
        public VillageReview village(int number) {
            return reviews.villages(reviewId).stream()
                    .filter(v -> v.villageCode().equals(villageCodes.get(number)))
                    .findFirst()
                    .orElseThrow();
        }

        public Review review() {
            return reviews.findById(reviewId).orElseThrow();
        }

        public List<ReviewCase> cases(int village) {
            return cases.ofVillage(village(village).villageReviewId());
        }
    }

    /** A new commune with people in every role, two enumerators, and so many poor households in each village. */
    public Commune commune(int villageCount, int householdsPerVillage) {
        var commune = commune(WITH_REVIEWS, NEXT, villageCount, householdsPerVillage);
        reach("province", Role.PROVINCE_OVERSEER, commune.province);
        reach("province-office", Role.PROVINCE_CHAIR_OFFICE, commune.province);
        reach("admin", Role.ADMINISTRATOR, commune.province);
        return commune;
    }

    /** The same in another province, for stories without a review: one province has too few communes for all tests. */
    public Commune communeElsewhere(int villageCount, int householdsPerVillage) {
        var commune = commune(ELSEWHERE, NEXT_ELSEWHERE, villageCount, householdsPerVillage);
        reach(OVERSEER_ELSEWHERE, Role.PROVINCE_OVERSEER, commune.province);
        reach(OFFICE_ELSEWHERE, Role.PROVINCE_CHAIR_OFFICE, commune.province);
        return commune;
    }

    private Commune commune(List<String> provinces, AtomicInteger next, int villageCount, int householdsPerVillage) {
        var untouched = untouched(provinces, next);
        var province = untouched.provinceCode();
        var code = untouched.communeCode();
        var commune = Area.commune(province, code);
        ensureUser("province", Role.PROVINCE_OVERSEER, Area.province(PROVINCE));
        ensureUser("province-office", Role.PROVINCE_CHAIR_OFFICE, Area.province(PROVINCE));
        ensureUser("admin", Role.ADMINISTRATOR, Area.province(PROVINCE));
        ensureUser("officer." + code, Role.POVERTY_OFFICER, commune);
        ensureUser("committee." + code, Role.STEERING_COMMITTEE, commune);
        ensureUser("chair." + code, Role.COMMUNE_CHAIR, commune);
        ensureUser("monitor." + code, Role.FRONT_MONITOR, commune);
        ensureUser("enumerator1." + code, Role.ENUMERATOR, commune);
        ensureUser("enumerator2." + code, Role.ENUMERATOR, commune);
        var codes = new ArrayList<String>();
        for (var v = 0; v < villageCount; v++) {
            var village = areas.ensureVillage(code, "Thôn " + (v + 1));
            codes.add(village.villageCode());
            ensureUser(
                    "head." + village.villageCode(),
                    Role.VILLAGE_HEAD,
                    Area.village(province, code, village.villageCode()));
            for (var h = 0; h < householdsPerVillage; h++) {
                household(village.villageCode(), "Hộ Thử " + (v + 1) + "." + (h + 1), PovertyStatus.POOR);
            }
        }
        return new Commune(province, code, codes);
    }

    /** The next commune of these provinces in which no other test has made a village. */
    private vn.tungho.shared.area.Commune untouched(List<String> provinces, AtomicInteger next) {
        var all = provinces.stream()
                .flatMap(p -> areas.communes(p).reversed().stream())
                .toList();
        while (true) {
            var no = next.getAndIncrement();
            if (no >= all.size()) {
                throw new IllegalStateException(
                        "every commune of province " + String.join(", ", provinces)
                                + " has its test; stories without a review belong elsewhere, and tests of one class may share one");
            }
            if (areas.villages(all.get(no).communeCode()).isEmpty()) {
                return all.get(no);
            }
        }
    }

    private void ensureUser(String username, Role role, Area area) {
        if (users.find(username).isEmpty()) {
            users.create(new NewUser(
                    username, role.label() + " " + area.code(), null, PASSWORD, false, List.of(Grant.own(role, area))));
        }
    }

    /** A person of a province whose stories went on in a further one: the role then holds there too. */
    private void reach(String username, Role role, String provinceCode) {
        var province = Area.province(provinceCode);
        ensureUser(username, role, province);
        var id = users.find(username).orElseThrow().userId();
        var grants = users.grants(id);
        if (grants.stream().noneMatch(g -> g.area().equals(province))) {
            users.changeRoles(
                    id,
                    users.detail(id).orElseThrow().version(),
                    Stream.concat(grants.stream(), Stream.of(Grant.own(role, province)))
                            .toList());
        }
    }

    /** A household with one member and a class of last year; returns its id. */
    public long household(String villageCode, String headName, PovertyStatus status) {
        return SignInAs.user("officer." + villageCode.substring(0, 5), () -> {
            var id = households.register(
                    HouseholdData.of(villageCode),
                    List.of(Member.of(
                            headName, Relationship.HEAD, LocalDate.of(1970, 5, 1), 1970, Gender.MALE, null, "01")));
            if (status != PovertyStatus.NOT_POOR) {
                households.recognise(List.of(new Recognition(
                        id,
                        status,
                        100,
                        40,
                        "1,2,3,4",
                        YEAR - 1,
                        "1/QĐ-UBND",
                        LocalDate.of(YEAR - 1, 12, 10),
                        "poor_beginning")));
            }
            return id;
        });
    }

    /** Moves both clocks to eight o'clock of a day and runs the jobs that are due then. */
    public void on(LocalDate day) {
        engineClock.moveTo(day.atTime(8, 0));
        jobs.runDue();
    }

    /** Runs the jobs that are due now. */
    public void continueProcesses() {
        jobs.runDue();
    }

    public LocalDate today() {
        return clock.today();
    }

    public <T> T as(String username, Supplier<T> work) {
        return SignInAs.user(username, work);
    }

    public void as(String username, Runnable work) {
        SignInAs.user(username, work);
    }

    /** Opens the review of the commune on 7 September. */
    public void open(Commune commune) {
        on(LocalDate.of(YEAR, 9, 7));
        accept("province", commune.province, YEAR);
        as("province", () -> {
            var window = campaigns.window();
            campaigns.open(new OpenCampaign(
                    commune.province,
                    YEAR,
                    "2022-2026",
                    window.firstDay(YEAR),
                    window.lastDay(YEAR),
                    Milestones.within(window.firstDay(YEAR), window.lastDay(YEAR)),
                    Set.of(commune.code())));
        });
        commune.reviewId = as(
                commune.officer(),
                () -> reviews.page(new vn.tungho.security.Scope(Set.of(), Set.of(commune.code()), Set.of()), YEAR)
                        .getFirst()
                        .reviewId());
    }

    /** Who oversees the province of a story. */
    public static String overseer(String provinceCode) {
        return ELSEWHERE.contains(provinceCode) ? OVERSEER_ELSEWHERE : "province";
    }

    /** The overseer answers for a year whose standard is not confirmed, unless that is done. */
    public void accept(String overseer, String provinceCode, int year) {
        var edition = standard.editionFor(year).editionId();
        if (acceptances.isMissing(provinceCode, edition, year)) {
            as(overseer, () -> acceptances.accept(provinceCode, edition, year, "Phép thử trên dữ liệu bịa"));
        }
    }

    /** On to the survey: list closed, households dealt. */
    public void toSurvey(Commune commune) {
        open(commune);
        as(commune.officer(), () -> lists.close(commune.reviewId()));
        as(commune.committee(), () -> enumerators.assign(commune.reviewId(), enumerators.propose(commune.reviewId())));
        continueProcesses();
    }

    /** Surveys every open household of a village with the same answers for the class wanted. */
    public void survey(Commune commune, int village, PovertyStatus wanted) {
        for (var number = 1; number <= 2; number++) {
            as(
                    commune.enumerator(number),
                    () -> sheets.mine(commune.village(village).villageReviewId()).stream()
                            .filter(c -> c.state() == CaseState.LISTED)
                            .forEach(c -> sheets.submit(
                                    c.caseId(), answers(sheets.open(c.caseId()).form(), wanted))));
        }
        continueProcesses();
    }

    public void toMeeting(Commune commune, int village) {
        survey(commune, village, PovertyStatus.POOR);
    }

    /** Holds a meeting of twenty in which so many agree to every household. */
    public void meet(Commune commune, int village, int agree) {
        announce(commune.villageHead(village), commune.village(village).villageReviewId());
        as(commune.villageHead(village), () -> {
            var id = commune.village(village).villageReviewId();
            meetings.record(id, meeting(meetings.agenda(id), agree));
        });
        continueProcesses();
    }

    /**
     * Writes down that people were told two days ago of a meeting today; after an earlier meeting the two days pass first. Nothing
     * when they were told already.
     */
    public void announce(String head, long villageReviewId) {
        as(head, () -> {
            if (notices.inForce(villageReviewId).isPresent()) {
                return;
            }
            var told = clock.today().minusDays(2);
            var held = meetings.ofVillage(villageReviewId);
            if (!held.isEmpty() && told.isBefore(held.getLast().heldOn())) {
                told = held.getLast().heldOn();
                on(told.plusDays(2));
            }
            notices.announce(villageReviewId, notice(villageReviewId, told, told.plusDays(2)));
        });
        continueProcesses();
    }

    /** A notice that reached everybody. */
    public MeetingNoticeData notice(long villageReviewId, LocalDate told, LocalDate meeting) {
        var guests = new ArrayList<NoticeGuest>();
        notices.households(villageReviewId)
                .forEach(c -> guests.add(new NoticeGuest(
                        NoticeGuest.Kind.HOUSEHOLD, c.caseId(), c.headName(), Set.of(NoticeManner.LOUDSPEAKER))));
        guests.add(new NoticeGuest(NoticeGuest.Kind.FRONT, null, NoticeGuest.FRONT_NAME, Set.of(NoticeManner.LETTER)));
        return new MeetingNoticeData(told, meeting.atTime(19, 0), "Nhà văn hóa thôn", guests);
    }

    /** Minutes of a meeting of twenty. */
    public MeetingData meeting(List<ReviewCase> agenda, int agree) {
        return new MeetingData(
                clock.today(),
                "Nhà văn hóa thôn",
                "Trưởng thôn",
                "Thư ký",
                "Hồ Thị Hộ Dân",
                "Đại diện Mặt trận",
                Map.of(AttendeeRole.VILLAGE_HEAD, 1, AttendeeRole.OTHER_HOUSEHOLD, 19),
                agenda.stream()
                        .map(c -> new MeetingData.Vote(c.caseId(), agree, null))
                        .toList(),
                "");
    }

    public void toPosting(Commune commune, int village) {
        toMeeting(commune, village);
        meet(commune, village, 20);
    }

    /** The root posting of a village. */
    public long posting(Commune commune, int village) {
        return java.util.Objects.requireNonNull(commune.village(village).postingId());
    }

    /** Puts the current list up at both places today. */
    public void putUp(Commune commune, int village) {
        var root = posting(commune, village);
        as(commune.villageHead(village), () -> postings.recordVillagePlace(root, place(clock.today())));
        as(commune.officer(), () -> postings.recordCommunePlace(root, place(clock.today())));
        continueProcesses();
    }

    public static PlaceData place(LocalDate on) {
        return new PlaceData("Nhà văn hóa", on, "Người dán", "Người chứng kiến", null, null);
    }

    /** Lets the term pass and confirms that the list hung in full, or that it did not. */
    public void endTerm(Commune commune, int village, boolean inFull) {
        var root = posting(commune, village);
        var ends = java.util.Objects.requireNonNull(postings.current(root).endsOn());
        on(calendar.calendar().workingDayFrom(ends.plusDays(1)));
        as(commune.officer(), () -> postings.confirm(root, inFull, inFull ? null : ends, inFull ? "" : "Bảng bị gỡ"));
        continueProcesses();
    }

    /** Lodges an objection in time against the first household of the list; returns its id. */
    public long object(Commune commune, int village) {
        var root = posting(commune, village);
        var line = postings.lines(postings.current(root).postingId()).getFirst();
        return as(
                commune.officer(),
                () -> objections.lodge(
                        postings.current(root).postingId(),
                        ObjectionData.atDesk(
                                ObjectionKind.WRONG_DATA,
                                ObjectionChannel.DESK,
                                line.householdId(),
                                line.headName(),
                                "Người nêu ý kiến",
                                null,
                                "Xem lại hộ này",
                                clock.today(),
                                null)));
    }

    /** Someone else verifies the household with the class wanted; the committee decides by that. */
    public void reverify(Commune commune, long objectionId, PovertyStatus wanted, boolean uphold) {
        var verifier = as(commune.committee(), () -> {
            var candidate = teams.candidates(objectionId).getFirst();
            teams.assignTeam(objectionId, candidate.userId(), "Cán bộ Mặt trận");
            return candidate.username();
        });
        as(verifier, () -> {
            var caseId = reverifications.find(objectionId).caseId();
            reverifications.reverify(
                    objectionId,
                    answers(sheets.openReverification(caseId, objectionId).form(), wanted));
        });
        as(commune.committee(), () -> reverifications.conclude(objectionId, uphold, "Theo phiếu phúc tra"));
        continueProcesses();
    }

    /** Brings every village to its result, without objections. */
    public void toConsolidation(Commune commune) {
        toSurvey(commune);
        var count = commune.villageCodes().size();
        IntStream.range(0, count).forEach(v -> toPosting(commune, v));
        IntStream.range(0, count).forEach(v -> putUp(commune, v));
        IntStream.range(0, count).forEach(v -> endTerm(commune, v, true));
    }

    public void toOpinion(Commune commune) {
        toConsolidation(commune);
        as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));
        as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND"));
        continueProcesses();
    }

    public void toSigning(Commune commune) {
        toOpinion(commune);
        as(
                "province-office",
                () -> opinions.answer(
                        commune.reviewId(), new OpinionData("812/UBND-NN", true, "Thống nhất", List.of())));
        continueProcesses();
    }

    public void sign(Commune commune) {
        as(commune.chair(), () -> decisions.sign(commune.reviewId(), "112/QĐ-UBND", "113/QĐ-UBND"));
        continueProcesses();
    }

    /** Answers to every question that lead to the class wanted. */
    public static Map<String, String> answers(SheetForm form, PovertyStatus wanted) {
        var answers = new java.util.TreeMap<String, String>();
        var rich = wanted == PovertyStatus.NOT_POOR;
        for (var item : form.income().stream().flatMap(g -> g.items().stream()).toList()) {
            var byPoints = java.util.Comparator.comparingInt(vn.tungho.standard.SheetOption::points);
            var option = rich
                    ? item.options().stream().max(byPoints).orElseThrow()
                    : item.options().stream()
                            .filter(o -> !speaksForANeed(form, item.code(), o.code()))
                            .min(byPoints)
                            .orElseThrow();
            answers.put(item.code(), option.code());
        }
        var needs = form.deprivation().stream().flatMap(g -> g.items().stream()).toList();
        var deprived = wanted == PovertyStatus.POOR ? 4 : 1;
        for (var i = 0; i < needs.size(); i++) {
            answers.put(needs.get(i).code(), i < deprived ? "yes" : "no");
        }
        return answers;
    }

    /** True for an answer of B1 from which a need of B2 would follow: the needs stay those that the test asks for. */
    private static boolean speaksForANeed(SheetForm form, String item, String option) {
        return form.coherence().needs().stream()
                .filter(vn.tungho.standard.coherence.NeedRule::isWhole)
                .anyMatch(n -> n.lacking().contains(new vn.tungho.standard.coherence.NeedRule.Answer(item, option)));
    }

    /** The sheet's questions for this commune. */
    public SheetForm form(Commune commune) {
        var c = areas.commune(commune.code());
        return standard.sheetForm("2022-2026", c.region(), c.areaType());
    }
}
