package vn.tungho.simulation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AnswerService;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.BodyKind;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.HelpJobs;
import vn.tungho.assignment.HelperRow;
import vn.tungho.assignment.HelperService;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.PlaceCharge;
import vn.tungho.assignment.PlaceService;
import vn.tungho.assignment.PlaceVisit;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.VisitPurpose;
import vn.tungho.assignment.VisitService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;

/** The demo's help: a decision of weeks ago, helpers with visits made and missed, one who has not answered, three households without anybody. */
@Component
@Order(10)
class DemoHelp implements DemoPart {
    private static final int LEFT_WITHOUT = 3;
    private static final int DAYS_AGO = 45;

    private final HelperCast cast;
    private final HelperActs acts;
    private final HelpPlans plans;
    private final HelperService helpers;
    private final AssignmentService assignments;
    private final AnswerService answers;
    private final MyHouseholds mine;
    private final VisitService visits;
    private final HandoverService handovers;
    private final PlaceService places;
    private final HelpJobs jobs;
    private final JdbcClient jdbc;
    private final AppClock clock;

    DemoHelp(
            HelperCast cast,
            HelperActs acts,
            HelpPlans plans,
            HelperService helpers,
            AssignmentService assignments,
            AnswerService answers,
            MyHouseholds mine,
            VisitService visits,
            HandoverService handovers,
            PlaceService places,
            HelpJobs jobs,
            JdbcClient jdbc,
            AppClock clock) {
        this.cast = cast;
        this.acts = acts;
        this.plans = plans;
        this.helpers = helpers;
        this.assignments = assignments;
        this.answers = answers;
        this.mine = mine;
        this.visits = visits;
        this.handovers = handovers;
        this.places = places;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void fill(Demo demo) {
        var commune = demo.finished();
        var committee = "bcd." + commune;
        var needs = SignInAs.user(committee, () -> assignments.unhelped(commune));
        cast.enrol(demo.provinceCode(), commune, needs, demo.password());
        SignInAs.user(committee, () -> {
            if (assignments.decisions(commune).isEmpty() && !needs.isEmpty()) {
                Map<Long, Long> choice = new TreeMap<>(assignments.propose(commune));
                choice.keySet().stream()
                        .skip(Math.max(1, choice.size() - LEFT_WITHOUT))
                        .toList()
                        .forEach(choice::remove);
                acts.sign(commune, choice, clock.today().minusDays(DAYS_AGO));
            }
        });
        var rows = SignInAs.user(committee, () -> helpers.helpers(commune));
        for (var i = 0; i < rows.size(); i++) {
            var number = i;
            SignInAs.user(rows.get(i).username(), () -> help(number));
        }
        rows.stream().skip(1).findFirst().ifPresent(this::handOver);
        putInCharge(demo.provinceCode(), commune);
        jobs.run();
    }

    /** The first helper still has a household to answer for; each leaves his last household unvisited. */
    private void help(int number) {
        mine.list().stream()
                .skip(number == 0 ? 1 : 0)
                .filter(h -> h.state() == AssignmentState.SIGNED)
                .forEach(h -> answers.accept(h.assignmentId()));
        acceptedLongAgo();
        plans.write();
        var active = mine.list().stream()
                .filter(h -> h.state() == AssignmentState.ACTIVE)
                .toList();
        active.stream()
                .limit(Math.max(1, active.size() - 1))
                .filter(h -> h.lastVisitOn() == null)
                .forEach(h -> visits.log(NewVisit.routine(
                        VisitService.newClientId(),
                        h.householdId(),
                        clock.today().minusDays(number % 3 == 1 ? 20 : 2),
                        Situation.values()[(number + 1) % 3])));
        if (number == 2) {
            active.stream().limit(1).forEach(this::asksForSupport);
        }
        if (number == 3) {
            active.stream().skip(Math.max(0, active.size() - 1)).forEach(this::nobodyAtHome);
        }
    }

    /** The demo begins today, but its helpers accepted when the decision was signed: some visits are overdue by now. */
    private void acceptedLongAgo() {
        jdbc.sql("update assignment set answered_at = date_add(since, interval 1 day),"
                        + " first_visit_by = date_add(since, interval 1 month),"
                        + " next_visit_by = date_add(since, interval 1 month)"
                        + " where state = 'ACTIVE' and handover_id is null and last_visit_on is null"
                        + " and date(answered_at) > date_add(since, interval 1 day)")
                .update();
    }

    /** A request of a helper that the officer has to answer. */
    private void asksForSupport(MyHousehold h) {
        if (h.asked().isEmpty()) {
            visits.log(new NewVisit(
                    VisitService.newClientId(),
                    h.householdId(),
                    null,
                    clock.today().minusDays(1),
                    VisitPurpose.CHECK,
                    Situation.WORSE,
                    "Mái bếp tốc sau trận gió, nước mưa vào chỗ ngủ.",
                    0,
                    "",
                    0,
                    BigDecimal.ZERO,
                    "Mong được giúp tấm lợp trước mùa mưa.",
                    NextStep.SUPPORT,
                    "Cần sửa mái nhà trước bão",
                    null,
                    null,
                    null,
                    70,
                    5));
        }
    }

    /** An attempt: the household is to be visited again within days. */
    private void nobodyAtHome(MyHousehold h) {
        if (h.lastVisitOn() == null && h.tryAgainBy() == null) {
            visits.log(NewVisit.routine(
                    VisitService.newClientId(), h.householdId(), clock.today().minusDays(1), Situation.AWAY));
        }
    }

    private void handOver(HelperRow helper) {
        SignInAs.user(helper.username(), () -> {
            if (handovers.ofHelper(helper.helperId()).isEmpty()) {
                acts.handOver(helper, HandoverKind.FINAL, clock.today(), clock.today());
            }
        });
    }

    private void putInCharge(String provinceCode, String commune) {
        var today = clock.today();
        SignInAs.user("tinh", () -> {
            if (!places.list().isEmpty()) {
                return;
            }
            var id = places.put(new PlaceCharge(
                    0,
                    1,
                    provinceCode,
                    commune,
                    null,
                    BodyKind.DEPARTMENT,
                    "Sở Nông nghiệp và Môi trường",
                    "Phòng Phát triển nông thôn",
                    "120-QĐ/TU",
                    today.minusMonths(6),
                    today.minusMonths(6),
                    today.plusYears(2),
                    "Giúp hai mô hình chăn nuôi, mỗi quý làm việc với xã một lần.",
                    true));
            places.visit(new PlaceVisit(
                    0,
                    id,
                    today.minusDays(30),
                    "Làm việc với Ban Chỉ đạo xã.",
                    "Hỗ trợ 20 con bò giống.",
                    300_000_000));
        });
    }
}
