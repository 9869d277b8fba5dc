package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.PlanState;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorklistService;

/**
 * One round of monitoring in each commune: three findings from a drawn sample. The first is answered in time, in the first commune the
 * second after urging and the third only after the province pressed; all are remedied. A second plan of the last month stays open.
 */
@Component
@Order(50)
class MonitoringYear implements YearActs {
    /** The session's day is the plan's own choice; only what the rules date can be kept or missed. */
    private static final String WITH_TERM = "deadline_rule is not null and due_on is not null";

    private static final String NOT_URGED =
            "(s.step <> 'ANSWERS' or not exists (select 1 from finding f join finding_act a"
                    + " on a.finding_id = f.finding_id where f.plan_id = s.plan_id and a.act = 'URGED'))";

    private static final int PLANNED_IN = 1;
    private static final int LAST_MONTH = 12;
    private static final int FINDINGS = 3;
    private static final int PAGE = 200;

    private final MonitoringActs acts;
    private final MonitoringPlanService plans;
    private final WorklistService work;
    private final RunCounts counts;
    private final JdbcClient jdbc;
    private final AppClock clock;
    private int verified;

    MonitoringYear(
            MonitoringActs acts,
            MonitoringPlanService plans,
            WorklistService work,
            RunCounts counts,
            JdbcClient jdbc,
            AppClock clock) {
        this.acts = acts;
        this.plans = plans;
        this.work = work;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void month(YearRun run, int month) {
        for (var code : run.communes()) {
            SignInAs.user("mttq." + code, () -> {
                if (month == PLANNED_IN || month == LAST_MONTH) {
                    acts.adopt(run.provinceCode(), code, clock.today().getYear());
                    acts.make(
                            code,
                            clock.today().getYear(),
                            month == PLANNED_IN ? "Giám sát việc rà soát hộ nghèo" : "Giám sát việc sử dụng hỗ trợ");
                }
            });
        }
        goOn(run);
    }

    @Override
    public void midMonth(YearRun run, int month) {
        goOn(run);
    }

    /** Holds the sessions whose day has come and lets the communes answer as far as they do. */
    private void goOn(YearRun run) {
        var first = run.communes().getFirst();
        for (var code : run.communes()) {
            SignInAs.user(
                    "mttq." + code,
                    () -> work.page(WorkFilter.all(), null, PAGE).stream()
                            .filter(i -> i.kind().equals("recordSession"))
                            .forEach(i -> {
                                var plan = plans.find(Long.parseLong(i.businessKey()));
                                if (!plan.sessionOn().isAfter(clock.today())) {
                                    acts.hold(i);
                                    acts.look(plan.planId(), "so-rut-tham-" + code + "-" + plan.year(), FINDINGS);
                                }
                            }));
            SignInAs.user(
                    "congchuc." + code,
                    () -> answering()
                            .forEach(plan -> acts.answer(plan, code.equals(first) ? mostInFirst(plan) : FINDINGS)));
        }
    }

    private List<Long> answering() {
        return plans.page(true, Long.MAX_VALUE, PAGE).stream()
                .filter(p -> p.state() == PlanState.ANSWERS)
                .map(p -> p.planId())
                .toList();
    }

    /** The first commune answers one in time, one when it is urged, the last when the province presses. */
    private int mostInFirst(long planId) {
        var acts = jdbc.sql("select distinct a.act from finding_act a join finding f on f.finding_id = a.finding_id"
                        + " where f.plan_id = ?")
                .param(planId)
                .query(String.class)
                .list();
        if (acts.contains("PRESSED")) {
            return FINDINGS;
        }
        var answered = counts.count("finding where state = 'ANSWERED' and plan_id = " + planId);
        return acts.contains("URGED") ? Math.max(0, 2 - answered) : Math.max(0, 1 - answered);
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var monitoring = new LinkedHashMap<String, Object>();
        monitoring.put("plans", counts.count("monitoring_plan"));
        monitoring.put("closed", counts.count("monitoring_plan where state = 'CLOSED'"));
        monitoring.put("sampled", counts.count("monitoring_frame where draw_no is not null"));
        monitoring.put("findings", counts.count("finding"));
        monitoring.put("answered", acts("ANSWERED"));
        monitoring.put("urged", acts("URGED"));
        monitoring.put("escalated", acts("ESCALATED"));
        monitoring.put("remedied", acts("REMEDIED"));
        var deadlines = new LinkedHashMap<String, Object>();
        deadlines.put("kept", counts.count("monitoring_step where " + WITH_TERM + " and done_on <= due_on"));
        deadlines.put("missed", counts.count(late() + " and " + NOT_URGED));
        // one body answers late on purpose, so that it is urged and its superior told
        deadlines.put("missedOnPurpose", counts.count(late()) - counts.count(late() + " and " + NOT_URGED));
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("monitoring", monitoring);
        all.put("deadlines", deadlines);
        return all;
    }

    /** Steps done after their term, or not done although it has passed. */
    private String late() {
        return "monitoring_step s where " + WITH_TERM + " and coalesce(done_on, date('" + clock.today()
                + "')) > due_on";
    }

    private int acts(String act) {
        return counts.count("(select distinct finding_id from finding_act where act = ?) a", act);
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.none("monitoring steps done after their term", late() + " and " + NOT_URGED);
        checks.running("open monitoring plans without their process", "monitoring_plan", "plan_id", "frontMonitoring");
        checks.none(
                "closed monitoring plans with findings not remedied",
                "monitoring_plan p join finding f on f.plan_id = p.plan_id where p.state ="
                        + " 'CLOSED' and f.state <> 'REMEDIED'");
        checks.none(
                "findings whose count of acts is wrong",
                "finding f where f.act_count <> (select count(*) from finding_act a where"
                        + " a.finding_id = f.finding_id)");
        checks.none(
                "findings closed by somebody else than the Front",
                "finding f join finding_act a on a.finding_id = f.finding_id and a.act_no ="
                        + " f.remedied_act_no where a.actor_role <> 'FRONT_MONITOR'");
        checks.none(
                "notices sent later than 15 days before the session",
                "monitoring_step where step = 'NOTICE' and done_on > due_on");
        checks.none(
                "terms that passed although nobody played late",
                late() + " and not (step = 'ANSWERS' and exists (select 1 from finding f join finding_act a"
                        + " on a.finding_id = f.finding_id where f.plan_id = s.plan_id and a.act = 'URGED'))");
        checks.none(
                "findings written by a relative",
                "finding f join app_user_relative r on r.user_id = f.written_by and"
                        + " r.household_id = f.household_id");
        checks.same(
                "samples that do not follow from their seed",
                counts.count("monitoring_sample where seed is not null") - verified(run),
                0);
        return checks.faults();
    }

    /** How many samples can be drawn again with the same result. */
    private int verified(YearRun run) {
        verified = 0;
        for (var code : run.communes()) {
            SignInAs.user(
                    "mttq." + code,
                    () -> plans.page(null, Long.MAX_VALUE, PAGE).stream()
                            .filter(p -> acts.isReproducible(p.planId()))
                            .forEach(p -> verified++));
        }
        return verified;
    }

    @Override
    public int openInstances(YearRun run) {
        return counts.count("monitoring_plan where ended_on is null");
    }

    @Override
    public int openWorkItems(YearRun run) {
        return counts.openWork("frontMonitoring");
    }
}
