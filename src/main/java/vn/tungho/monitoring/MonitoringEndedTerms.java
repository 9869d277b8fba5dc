package vn.tungho.monitoring;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** Steps of monitoring plans whose term ended before the day on which it should have by the changed calendar. */
@Component
class MonitoringEndedTerms implements EndedTermHolder {
    private static final String STEP = "monitoring_step";

    private final MonitoringPlanMapper plans;
    private final CalendarService rules;

    MonitoringEndedTerms(MonitoringPlanMapper plans, @Lazy CalendarService rules) {
        this.plans = plans;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(STEP);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        var steps = plans.endedOver(change.day());
        if (steps.isEmpty()) {
            return;
        }
        var byId = plans.findAll(steps.stream().map(PlanStep::planId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(MonitoringPlan::planId, Function.identity()));
        for (var step : steps) {
            var from = Objects.requireNonNull(step.fromOn());
            var rule = rules.rule(Objects.requireNonNull(step.deadlineRule()), from);
            var plan = Objects.requireNonNull(byId.get(step.planId()));
            found.accept(new EndedTerm(
                    STEP,
                    step.planId() + "-" + step.step(),
                    rule.deadlineRule(),
                    plan.area(),
                    step.step() == StepKind.ANSWERS ? Role.COMMUNE_CHAIR : Role.FRONT_MONITOR,
                    step.step().label() + " – " + plan.title(),
                    from,
                    Objects.requireNonNull(step.dueOn()),
                    change.after().due(from, rule),
                    step.doneOn()));
        }
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        return Remedy.answerOnly(
                "Việc này đã xong sau hạn cũ. Hãy ghi: theo lịch mới còn trong hạn hay vẫn quá hạn, vì sao.");
    }
}
