package vn.tungho.support.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.springframework.stereotype.Component;
import vn.tungho.shared.process.DecisionTables;
import vn.tungho.support.Criterion;
import vn.tungho.support.SupportRules;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;

/**
 * The decision tables of support. Conditions and their facts are few, so each answer is kept: a province's households cost a
 * look-up each.
 */
@Component
class SupportDmn implements SupportRules {
    private final DecisionTables tables = new DecisionTables();
    private final Map<Question, Line> known = new ConcurrentHashMap<>();
    private final DmnDecision eligibility = tables.read("support-eligibility", "supportEligibility");
    private final DmnDecision housing = tables.read("housing-conditions", "housingConditions");
    private final DmnDecision selection = tables.read("decide-selection", "decideSelection");

    /** Lets somebody watch every evaluation. */
    void observe(DmnDecisionTableEvaluationListener observer) {
        tables.observe(observer);
    }

    @Override
    public Line condition(ConditionKind kind, String fact) {
        return known.computeIfAbsent(new Question(kind, fact), this::ask);
    }

    @Override
    public Answer of(HouseState house, int persons) {
        var space = house.areaPerPerson(persons);
        var answers = tables.all(
                housing,
                Map.of(
                        "house", house.hasHouse().name(),
                        "weakParts", house.weakParts(),
                        "possibleWeakParts", house.possibleWeakParts(),
                        "isAreaKnown", space != null,
                        "areaPerPerson", space == null ? 0.0 : space));
        var answer = answers.results().getSingleResult();
        String met = answer.getEntry("housingResult");
        String line = answer.getEntry("line");
        return new Answer(Known.valueOf(met), line);
    }

    @Override
    public boolean selected(int agree, int attending) {
        return tables.one(selection, Map.of("agree", agree, "attending", attending))
                .result()
                .equals("SELECTED");
    }

    private Line ask(Question question) {
        var answers =
                tables.all(eligibility, Map.of("condition", question.kind().name(), "fact", question.fact()));
        var answer = answers.results().getSingleResult();
        if (answer == null) {
            throw new IllegalStateException("no rule of supportEligibility fits " + question);
        }
        String result = answer.getEntry("criterion");
        String line = answer.getEntry("line");
        return new Line(answers.ruleIds().getFirst(), Criterion.Result.valueOf(result), line);
    }

    private record Question(ConditionKind kind, String fact) {}
}
