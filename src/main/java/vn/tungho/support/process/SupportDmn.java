package vn.tungho.support.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.springframework.stereotype.Component;
import vn.tungho.shared.process.DecisionTables;
import vn.tungho.support.Criterion;
import vn.tungho.support.Eligibility;
import vn.tungho.support.SupportFacts;
import vn.tungho.support.SupportRules;

/**
 * The decision tables of support. Facts take few values, so each answer is kept: a province's households cost a
 * look-up each.
 */
@Component
class SupportDmn implements SupportRules {
    private final DecisionTables tables = new DecisionTables();
    private final Map<Question, Eligibility> known = new ConcurrentHashMap<>();
    private final DmnDecision eligibility = tables.read("support-eligibility", "supportEligibility");
    private final DmnDecision housing = tables.read("housing-conditions", "housingConditions");
    private final DmnDecision selection = tables.read("decide-selection", "decideSelection");

    /** Lets somebody watch every evaluation. */
    void observe(DmnDecisionTableEvaluationListener observer) {
        tables.observe(observer);
    }

    @Override
    public Eligibility eligibility(String ruleSet, SupportFacts facts) {
        return known.computeIfAbsent(new Question(ruleSet, facts), this::ask);
    }

    @Override
    public boolean housingConditions(boolean hasHouse, int weakParts, double areaPerPerson) {
        return tables.one(housing, Map.of("hasHouse", hasHouse, "weakParts", weakParts, "areaPerPerson", areaPerPerson))
                .result()
                .equals("MET");
    }

    @Override
    public boolean selected(int agree, int attending) {
        return tables.one(selection, Map.of("agree", agree, "attending", attending))
                .result()
                .equals("SELECTED");
    }

    private Eligibility ask(Question question) {
        var facts = question.facts();
        var variables = new HashMap<String, Object>();
        variables.put("ruleSet", question.ruleSet());
        variables.put("povertyStatus", facts.status().name());
        variables.put("need", facts.need().name());
        variables.put("subject", facts.subject().name());
        variables.put("labour", facts.labour().name());
        variables.put("before", facts.before().name());
        var answers = tables.all(eligibility, variables);
        var criteria = new ArrayList<Criterion>();
        for (var i = 0; i < answers.results().size(); i++) {
            var answer = answers.results().get(i);
            String result = answer.getEntry("criterion");
            String line = answer.getEntry("line");
            String article = answer.getEntry("article");
            criteria.add(new Criterion(answers.ruleIds().get(i), Criterion.Result.valueOf(result), line, article));
        }
        return new Eligibility(criteria);
    }

    private record Question(String ruleSet, SupportFacts facts) {}
}
