package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AssignmentProcess;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HelpJobs;
import vn.tungho.assignment.HelperRow;
import vn.tungho.assignment.HelperService;
import vn.tungho.registry.HouseholdActs;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;

/** A year of help: a helper for every household, monthly rounds with some left out, a handover, a deputy, a household that leaves. */
@Component
@Order(10)
class HelpYear implements YearActs {
    private static final int ONE_IN_SKIPS = 17;
    private static final int PLANS_IN = 1;
    private static final int HANDOVER_IN = 4;
    private static final int LEAVES_IN = 5;
    private static final int DEPUTY_IN = 6;

    private final HelperCast cast;
    private final HelperActs acts;
    private final HelpPlans plans;
    private final HelperService helpers;
    private final AssignmentService assignments;
    private final HouseholdActs households;
    private final HelpJobs jobs;
    private final RunCounts counts;
    private final JdbcClient jdbc;
    private final AppClock clock;
    private int raised;

    HelpYear(
            HelperCast cast,
            HelperActs acts,
            HelpPlans plans,
            HelperService helpers,
            AssignmentService assignments,
            HouseholdActs households,
            HelpJobs jobs,
            RunCounts counts,
            JdbcClient jdbc,
            AppClock clock) {
        this.cast = cast;
        this.acts = acts;
        this.plans = plans;
        this.helpers = helpers;
        this.assignments = assignments;
        this.households = households;
        this.jobs = jobs;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void begin(YearRun run) {
        run.communes().forEach(code -> {
            var needs = SignInAs.user("bcd." + code, () -> assignments.unhelped(code));
            cast.enrol(run.provinceCode(), code, needs, run.password());
            if (!needs.isEmpty()) {
                SignInAs.user("bcd." + code, () -> acts.sign(code, assignments.propose(code), clock.today()));
            }
        });
    }

    @Override
    public void month(YearRun run, int month) {
        for (var code : run.communes()) {
            var rows = rows(code);
            for (var helper : rows) {
                SignInAs.user(helper.username(), () -> {
                    if (month == PLANS_IN) {
                        plans.write();
                    }
                    acts.round(month, household -> isSkipped(household, month));
                });
            }
            switch (month) {
                case HANDOVER_IN -> handOver(rows, HandoverKind.FINAL);
                case DEPUTY_IN -> handOver(rows, HandoverKind.DEPUTY);
                case LEAVES_IN -> leave(code);
                default -> {}
            }
        }
        raised += jobs.run();
    }

    @Override
    public void midMonth(YearRun run, int month) {
        raised += jobs.run();
    }

    /** Some households are left out two months running, so that they are missed. */
    private static boolean isSkipped(long household, int month) {
        return household % ONE_IN_SKIPS == 3 && (month % 4 == 2 || month % 4 == 3);
    }

    private void handOver(List<HelperRow> rows, HandoverKind kind) {
        rows.stream()
                .filter(h -> h.load() > 0)
                .skip(kind == HandoverKind.FINAL ? 0 : 1)
                .findFirst()
                .ifPresent(h -> SignInAs.user(
                        h.username(),
                        () -> acts.handOver(
                                h, kind, clock.today(), clock.today().plusDays(20))));
    }

    private void leave(String code) {
        jdbc.sql("select min(household_id) from assignment where commune_code = ? and state = 'ACTIVE'")
                .param(code)
                .query(Long.class)
                .optional()
                .ifPresent(household -> SignInAs.user(
                        "congchuc." + code,
                        () -> households.markInactive(household, clock.today(), "Chuyển đi tỉnh khác")));
    }

    @Override
    public List<Cast.Player> players(YearRun run) {
        var players = new ArrayList<Cast.Player>();
        for (var code : run.communes()) {
            var commune = Area.commune(run.provinceCode(), code);
            rows(code).forEach(h -> players.add(new Cast.Player(h.username(), h.fullName(), Role.CADRE, commune)));
        }
        return players;
    }

    private List<HelperRow> rows(String code) {
        return SignInAs.user("bcd." + code, () -> helpers.helpers(code));
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var help = new LinkedHashMap<String, Object>();
        help.put("households", counts.count("assignment where state in ('SIGNED', 'ACTIVE')"));
        help.put("withoutHelper", withoutHelper());
        help.put(
                "accepted",
                counts.count("assignment where state not in ('SIGNED', 'DECLINED', 'WITHDRAWN')"
                        + " and handover_id is null"));
        help.put("declined", counts.count("assignment where state = 'DECLINED'"));
        help.put("handedOver", counts.count("assignment where state = 'HANDED_OVER'"));
        help.put("ended", counts.count("assignment where state = 'ENDED'"));
        var visits = new LinkedHashMap<String, Object>();
        visits.put("logged", counts.count("visit"));
        visits.put("nobodyAtHome", counts.count("visit where withdrawn_at is null and situation = 'AWAY'"));
        visits.put("late", counts.count("visit where is_late"));
        visits.put("overdueRaised", raised);
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("assignments", help);
        all.put("visits", visits);
        return all;
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.same("households without a helper", withoutHelper(), 0);
        checks.none("assignments without an answer", "assignment where state = 'SIGNED'");
        checks.same(
                "running processes of active assignments",
                counts.count("ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where"
                        + " e.PARENT_ID_ is null and d.KEY_ = '" + AssignmentProcess.KEY + "'"),
                openInstances(run));
        checks.same(
                "visits counted on assignments",
                counts.number("select coalesce(sum(visits), 0) from assignment"),
                counts.count("visit where withdrawn_at is null and situation <> 'AWAY'"));
        checks.none(
                "assignments that help a relative",
                "assignment a join helper h on h.helper_id = a.helper_id join"
                        + " app_user_relative r on r.user_id = h.user_id and r.household_id = a.household_id");
        return checks.faults();
    }

    @Override
    public int openInstances(YearRun run) {
        return counts.count("assignment where state = 'ACTIVE'");
    }

    private int withoutHelper() {
        return counts.count(
                "household h left join assignment a on a.running_household_id ="
                        + " h.household_id where a.assignment_id is null and h.is_active and (h.poverty_status in ('POOR',"
                        + " 'NEAR_POOR') or (h.poverty_status = 'NEWLY_ESCAPED' and h.decided_on >= ?))",
                clock.today().minusMonths(36));
    }
}
