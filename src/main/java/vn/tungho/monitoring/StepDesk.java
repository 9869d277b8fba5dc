package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Begins and ends the steps of a plan, and puts an overdue one on the list of whoever can urge it on. */
@Component
class StepDesk {
    /** The kind of the urging duty. */
    static final String URGE = "followUpMonitoring";

    private final MonitoringPlanMapper plans;
    private final MonitoringAccess access;
    private final WorkDuties duties;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    StepDesk(
            MonitoringPlanMapper plans,
            MonitoringAccess access,
            WorkDuties duties,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.access = access;
        this.duties = duties;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    PlanStep step(long planId, StepKind kind) {
        return plans.steps(planId).stream()
                .filter(s -> s.step() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The term of a step begins; returns its last day. */
    LocalDate begin(long planId, StepKind kind, LocalDate from) {
        var rule = Objects.requireNonNull(kind.rule());
        var due = calendar.due(rule, from);
        plans.begin(PlanStep.waiting(planId, kind, rule, from, due));
        return due;
    }

    /** The same with a day that was set by hand. */
    void beginAgreed(long planId, StepKind kind, LocalDate due) {
        plans.begin(PlanStep.waiting(planId, kind, null, null, due));
    }

    /** The step is over, with the paper it ended with. */
    void done(
            MonitoringPlan plan,
            StepKind kind,
            LocalDate on,
            @Nullable String number,
            @Nullable String people,
            String content) {
        var person = access.person();
        plans.done(new PlanStep(
                plan.planId(),
                kind,
                null,
                null,
                null,
                on,
                number == null ? null : number.strip(),
                people == null ? null : people.strip(),
                content.strip(),
                person.username(),
                person.fullName()));
        audit.write("monitoring-" + kind, "monitoring_plan", plan.planId(), plan.area(), number == null ? "" : number);
    }

    /** The step is over its last day: a duty of whoever stands above. */
    void overdue(MonitoringPlan plan, StepKind kind, String taskKind, String title, Role role) {
        duties.escalate(plan.planId(), taskKind);
        duties.openOnce(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(plan.planId(), kind),
                URGE,
                MonitoringProcess.KEY,
                Long.toString(plan.planId()),
                title,
                plan.title(),
                "Bước này của cuộc giám sát đã quá hạn mà chưa xong.",
                role,
                plan.commune(),
                null,
                null,
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    /** The overdue step is over: nobody need urge it on. */
    void urged(long planId, StepKind kind) {
        duties.done(key(planId, kind), Actor.name());
    }

    private static String key(long planId, StepKind kind) {
        return URGE + ":" + planId + ":" + kind;
    }
}
