package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;

/** The year's programme and the plans: makes them, cancels, and reads them. */
@Service
public class MonitoringPlanService {
    private final MonitoringPlanMapper plans;
    private final MonitoringProcess process;
    private final MonitoringAccess access;
    private final PlanChecks checks;
    private final AreaDirectory areas;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    MonitoringPlanService(
            MonitoringPlanMapper plans,
            MonitoringProcess process,
            MonitoringAccess access,
            PlanChecks checks,
            AreaDirectory areas,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.process = process;
        this.access = access;
        this.checks = checks;
        this.areas = areas;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the programme of a year; one for each commune and year. Returns its id. */
    @Transactional
    public long adopt(Programme programme) {
        access.requireMonitor(programme.area(), "lập chương trình giám sát");
        checks.programme(programme);
        if (plans.programme(programme.communeCode(), programme.year()).isPresent()) {
            throw new BusinessException("Đã có chương trình giám sát năm " + programme.year()
                    + " của xã này. Hãy lập kế hoạch theo chương trình đó.");
        }
        var id = plans.nextProgrammeId();
        plans.insertProgramme(
                new Programme(
                        id,
                        programme.provinceCode(),
                        programme.communeCode(),
                        programme.year(),
                        programme.number().strip(),
                        programme.issuedOn(),
                        programme.agreedWith().strip(),
                        programme.agreedOn(),
                        programme.contents().strip()),
                Actor.name(),
                clock.now());
        audit.write("adopt-programme", "monitoring_programme", id, programme.area(), programme.number());
        return id;
    }

    /** The programme of a year; null when there is none. */
    @Transactional(readOnly = true)
    public @Nullable Programme programme(String communeCode, int year) {
        return plans.programme(communeCode, year)
                .filter(p -> access.sees(p.area()))
                .orElse(null);
    }

    /** The programmes of the person's area, the latest first. */
    @Transactional(readOnly = true)
    public List<Programme> programmes(int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : plans.programmes(scope, limit);
    }

    /** Makes a plan and starts its procedure; returns its id. */
    @Transactional
    public long make(NewPlan data) {
        var commune = areas.commune(data.communeCode());
        var area = Area.commune(commune.provinceCode(), commune.communeCode());
        access.requireMonitor(area, "lập kế hoạch giám sát");
        checks.plan(data, earliestSession());
        var village = data.villageCode();
        if (village != null && !areas.village(village).communeCode().equals(data.communeCode())) {
            throw new BusinessException("Thôn này không thuộc xã của cuộc giám sát. Hãy chọn lại thôn.");
        }
        var programme = plans.programme(data.communeCode(), data.year());
        if (data.ground() == Ground.PROGRAMME && programme.isEmpty()) {
            throw new BusinessException("Chưa có chương trình giám sát năm " + data.year()
                    + " của xã này. Hãy ghi chương trình trước, hoặc chọn căn cứ khác.");
        }
        var id = plans.nextId();
        plans.insert(new MonitoringPlan(
                id,
                1,
                programme.map(Programme::programmeId).orElse(null),
                area.provinceCode(),
                commune.communeCode(),
                data.villageCode(),
                data.year(),
                data.kind(),
                data.ground(),
                data.title().strip(),
                data.purpose().strip(),
                data.object().strip(),
                data.contents().strip(),
                data.scope().strip(),
                data.method().strip(),
                data.place().strip(),
                data.outline().strip(),
                data.sessionOn(),
                PlanState.NOTICE,
                null,
                null,
                Actor.name(),
                clock.now()));
        plans.insertMembers(id, data.team());
        plans.insertSteps(steps(id, data.sessionOn()));
        process.open(id);
        audit.write("make-monitoring-plan", "monitoring_plan", id, area, data.title());
        return id;
    }

    private List<PlanStep> steps(long id, LocalDate session) {
        var all = new ArrayList<PlanStep>();
        all.add(PlanStep.waiting(id, StepKind.NOTICE, StepKind.NOTICE.rule(), null, before(StepKind.NOTICE, session)));
        all.add(PlanStep.waiting(id, StepKind.REPORT, StepKind.REPORT.rule(), null, before(StepKind.REPORT, session)));
        all.add(PlanStep.waiting(id, StepKind.SESSION, null, null, session));
        for (var later : List.of(StepKind.RESULT, StepKind.CONCLUSION, StepKind.ANSWERS)) {
            all.add(PlanStep.waiting(id, later, later.rule(), null, null));
        }
        return all;
    }

    /** How long a body usually has to answer recommendations sent on this day; null stands for today. */
    DeadlineRule usualAnswer(@Nullable LocalDate sentOn) {
        return calendar.rule(StepKind.ANSWERS.term(), sentOn == null ? clock.today() : sentOn);
    }

    /** The last day of a term counted back from the session: that many whole days lie between. */
    LocalDate before(StepKind step, LocalDate session) {
        return calendar.before(step.term(), session);
    }

    /** The first day on which a session may be held when the notice goes out today. */
    public LocalDate earliestSession() {
        return calendar.calendar().workingDayFrom(calendar.after(StepKind.NOTICE.term(), clock.today()));
    }

    /** Ends a plan before its session. */
    @Transactional
    public void cancel(long planId, String reason) {
        var plan = access.plan(planId);
        access.requireMonitor(plan.commune(), "hủy kế hoạch giám sát");
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi lý do hủy kế hoạch.");
        }
        if (!plan.state().isBeforeSession()) {
            throw new BusinessException("Buổi giám sát đã tổ chức; kế hoạch phải đi đến kết luận, không hủy được.");
        }
        plans.end(planId, PlanState.CANCELLED, clock.today(), reason.strip());
        process.cancelled(planId);
        audit.write("cancel-monitoring-plan", "monitoring_plan", planId, plan.area(), reason);
    }

    /** The plan, within the person's area. */
    @Transactional(readOnly = true)
    public MonitoringPlan find(long planId) {
        return access.plan(planId);
    }

    /** Plans, the newest first; {@code open} null for all. */
    @Transactional(readOnly = true)
    public List<MonitoringPlan> page(@Nullable Boolean open, long before, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : plans.page(scope, open, before, limit);
    }

    /** The plan's steps in their order. */
    @Transactional(readOnly = true)
    public List<PlanStep> steps(long planId) {
        access.plan(planId);
        return plans.steps(planId);
    }

    /** One step of the plan. */
    @Transactional(readOnly = true)
    public PlanStep step(long planId, StepKind kind) {
        return steps(planId).stream().filter(s -> s.step() == kind).findFirst().orElseThrow();
    }

    /** The step at hand of each plan that has one. */
    @Transactional(readOnly = true)
    public Map<Long, PlanStep> current(List<MonitoringPlan> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        var states = of.stream().collect(Collectors.toMap(MonitoringPlan::planId, MonitoringPlan::state));
        return plans.stepsOf(states.keySet()).stream()
                .filter(s -> s.step().name().equals(String.valueOf(states.get(s.planId()))))
                .collect(Collectors.toMap(PlanStep::planId, s -> s));
    }

    /** The team, the leader first. */
    @Transactional(readOnly = true)
    public List<PlanMember> team(long planId) {
        access.plan(planId);
        return plans.members(planId);
    }

    /** True when the signed-in person is the Front's monitor there. */
    public boolean mayMonitor(Area commune) {
        return access.has(commune, Role.FRONT_MONITOR);
    }

    /** True when the signed-in person may answer for the commune. */
    public boolean mayAnswer(Area commune) {
        return access.has(commune, MonitoringAccess.BODY);
    }
}
