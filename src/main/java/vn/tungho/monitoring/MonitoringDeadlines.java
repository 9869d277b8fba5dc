package vn.tungho.monitoring;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The running terms of plans follow a changed calendar or term; terms counted back from the session do not move. */
@Component
class MonitoringDeadlines implements DeadlineHolder {
    static final String URGED = "FRONT_URGED_ANSWER";

    private final MonitoringPlanMapper plans;
    private final FindingMapper findings;
    private final WorkDuties duties;
    private final MonitoringProcess process;
    private final CalendarService rules;

    MonitoringDeadlines(
            MonitoringPlanMapper plans,
            FindingMapper findings,
            @Lazy WorkDuties duties,
            MonitoringProcess process,
            @Lazy CalendarService rules) {
        this.plans = plans;
        this.findings = findings;
        this.duties = duties;
        this.process = process;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        for (var step : plans.running()) {
            var from = step.fromOn();
            var old = step.dueOn();
            if (step.deadlineRule() == null || from == null || old == null) {
                continue;
            }
            var rule = rules.rule(step.deadlineRule(), from);
            var due = calendar.due(from, rule);
            if (due.equals(old)) {
                continue;
            }
            plans.moveDue(step.planId(), step.step(), due);
            if (step.step() == StepKind.ANSWERS) {
                findings.moveDue(step.planId(), old, due);
            }
            duties.changeDue(step.planId(), kind(step.step()), due);
            process.dueMoved(step.planId(), step.step(), due);
            log.moved("monitoring_plan", step.planId(), rule.deadlineRule(), old, due);
        }
        for (var urged : findings.urgedTerms()) {
            var due = calendar.due(urged.fromOn(), rules.rule(URGED, urged.fromOn()));
            if (!due.equals(urged.dueOn())) {
                findings.moveDue(urged.planId(), urged.dueOn(), due);
                process.urgedUntilMoved(urged.planId(), due);
                log.moved("monitoring_plan", urged.planId(), URGED, urged.dueOn(), due);
            }
        }
    }

    private static String kind(StepKind step) {
        return switch (step) {
            case RESULT -> "writeResult";
            case CONCLUSION -> "conclude";
            default -> "answerFindings";
        };
    }
}
