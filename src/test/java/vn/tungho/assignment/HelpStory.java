package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.EngineJobs;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.Relationship;
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
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;
import vn.tungho.terms.LegalTextService;
import vn.tungho.testing.OpenWork;

/** A commune whose decisions are signed: poor households in two villages, a cell in each, helpers; each story a commune of its own. */
@Component
public class HelpStory {
    static final String PROVINCE = "66";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final LegalTexts texts;
    private final LegalTextService legalTexts;
    private final UserService users;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final HelperService helpers;
    private final AssignmentService assignments;
    private final AssignmentStarts starts;
    private final AnswerService answers;
    private final HelpJobs nightly;
    private final OpenWork work;
    private final EngineJobs jobs;
    private final EngineClock engineClock;
    private final AppClock clock;

    HelpStory(
            LegalTexts texts,
            LegalTextService legalTexts,
            UserService users,
            HouseholdService households,
            AreaDirectory areas,
            HelperService helpers,
            AssignmentService assignments,
            AssignmentStarts starts,
            AnswerService answers,
            HelpJobs nightly,
            OpenWork work,
            EngineJobs jobs,
            EngineClock engineClock,
            AppClock clock) {
        this.texts = texts;
        this.legalTexts = legalTexts;
        this.users = users;
        this.households = households;
        this.areas = areas;
        this.helpers = helpers;
        this.assignments = assignments;
        this.starts = starts;
        this.answers = answers;
        this.nightly = nightly;
        this.work = work;
        this.jobs = jobs;
        this.engineClock = engineClock;
        this.clock = clock;
    }

    /** A commune of a story, with everybody's user name. */
    public record Commune(
            String code,
            Area area,
            List<String> villages,
            List<Long> households,
            List<Long> helpers,
            List<String> helperNames,
            String committee,
            String officer,
            String secretary) {}

    /** The clock stands on a Monday morning in January 2027 afterwards. */
    public Commune commune(int householdsPerVillage, int helpersPerVillage) {
        engineClock.moveTo(LocalDate.of(2027, 1, 11).atTime(8, 0));
        confirmResolution();
        var commune = areas.communes(PROVINCE).get(NEXT.getAndIncrement());
        var code = commune.communeCode();
        var area = commune.area();
        var committee = user("bcd", code, Role.STEERING_COMMITTEE, area);
        var officer = user("congchuc", code, Role.POVERTY_OFFICER, area);
        var secretary = user("bithu", code, Role.CELL_SECRETARY, area);
        var villages = new ArrayList<String>();
        var poor = new ArrayList<Long>();
        var people = new ArrayList<Long>();
        var names = new ArrayList<String>();
        for (var v = 1; v <= 2; v++) {
            var village = areas.ensureVillage(code, "Thôn Thử " + v);
            villages.add(village.villageCode());
            for (var h = 1; h <= householdsPerVillage; h++) {
                poor.add(household(officer, village.villageCode(), "Lê Văn " + v + "" + h));
            }
            var cell = as(
                    committee,
                    () -> helpers.openCell(
                            village.area(),
                            "Chi bộ " + village.name(),
                            users.find(secretary).orElseThrow().userId()));
            for (var h = 1; h <= helpersPerVillage; h++) {
                var name = user("canbo" + v + h, code, Role.CADRE, area);
                names.add(name);
                people.add(as(
                        committee,
                        () -> helpers.add(new NewHelper(
                                users.find(name).orElseThrow().userId(), cell, "Đảng viên", "0900000000", null))));
            }
        }
        recognise(officer, poor, PovertyStatus.POOR, clock.today());
        return new Commune(code, area, villages, poor, people, names, committee, officer, secretary);
    }

    /** Gives the households a class by decision. */
    public void recognise(String officer, List<Long> ids, PovertyStatus status, LocalDate decidedOn) {
        as(
                officer,
                () -> households.recognise(ids.stream()
                        .map(id -> new Recognition(
                                id,
                                status,
                                100,
                                30,
                                "1,4,9",
                                clock.today().getYear(),
                                "1/QĐ-UBND",
                                decidedOn,
                                "new_poor"))
                        .toList()));
    }

    private long household(String officer, String villageCode, String name) {
        return as(
                officer,
                () -> households.register(
                        HouseholdData.of(villageCode),
                        List.of(Member.of(
                                name, Relationship.HEAD, LocalDate.of(1970, 5, 1), 1970, Gender.MALE, null, "01"))));
    }

    public String user(String kind, String code, Role role, Area area) {
        var name = "giup." + kind + "." + code;
        users.create(new NewUser(
                name,
                kind + " " + code,
                null,
                vn.tungho.review.ReviewStory.PASSWORD,
                false,
                List.of(Grant.own(role, area))));
        return name;
    }

    public <T> T as(String user, Supplier<T> act) {
        return SignInAs.user(user, act);
    }

    public void as(String user, Runnable act) {
        SignInAs.user(user, act);
    }

    /** Two administrators enter and confirm the resolution that decisions rest on, unless that is done. */
    public void confirmResolution() {
        var resolution = texts.find(LegalText.HELP_RESOLUTION);
        if (resolution.isConfirmed()) {
            return;
        }
        var code = String.valueOf(NUMBER.incrementAndGet());
        var first = user("quantri1", code, Role.ADMINISTRATOR, Area.province("44"));
        var second = user("quantri2", code, Role.ADMINISTRATOR, Area.province("44"));
        as(
                first,
                () -> legalTexts.enter(
                        resolution, "12-NQ/TU", LocalDate.of(2024, 3, 5), "của Tỉnh ủy về giảm nghèo bền vững"));
        as(second, () -> legalTexts.confirm(texts.find(LegalText.HELP_RESOLUTION)));
    }

    /** Signs this choice and starts the processes; returns household id → assignment id. */
    public Map<Long, Long> sign(Commune commune, Map<Long, Long> choice) {
        confirmResolution();
        as(
                commune.committee(),
                () -> assignments.sign(
                        commune.code(),
                        new AssignmentService.Signing(NUMBER.incrementAndGet() + "/QĐ-BCĐ", clock.today(), null),
                        choice));
        while (starts.startBatch() > 0) {
            // until all run
        }
        var ids = new HashMap<Long, Long>();
        choice.keySet()
                .forEach(h -> ids.put(h, assignments.ofHousehold(h).getFirst().assignmentId()));
        return ids;
    }

    /** Signs one household to one helper and lets him accept; returns the assignment's id. */
    public long accepted(Commune commune, int household, int helper) {
        var id = sign(
                        commune,
                        Map.of(
                                commune.households().get(household),
                                commune.helpers().get(helper)))
                .get(commune.households().get(household));
        as(commune.helperNames().get(helper), () -> answers.accept(id));
        return id;
    }

    public Assignment assignment(Commune commune, long id) {
        return as(commune.committee(), () -> answers.find(id));
    }

    public boolean waits(String user, String kind) {
        return as(user, () -> work.waits(kind));
    }

    /** The clock stands so many days later; due jobs and the nightly run are done. */
    public void later(int days) {
        engineClock.moveTo(clock.now().plusDays(days));
        jobs.runDue();
        nightly.run();
    }

    public LocalDate today() {
        return clock.today();
    }
}
