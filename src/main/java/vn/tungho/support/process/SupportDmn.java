package vn.tungho.support.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tungho.support.Criterion;
import vn.tungho.support.Eligibility;
import vn.tungho.support.SupportFacts;
import vn.tungho.support.SupportRules;

/**
 * The decision tables of support, parsed once. Facts take few values, so each answer is kept: a province's households cost a
 * look-up each.
 */
@Component
class SupportDmn implements SupportRules {
    private final List<DmnDecisionTableEvaluationListener> observers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<List<String>> firedRules = ThreadLocal.withInitial(List::of);
    private final Map<Question, Eligibility> known = new ConcurrentHashMap<>();
    private final DmnEngine engine;
    private final DmnDecision eligibility;
    private final DmnDecision housing;
    private final DmnDecision selection;

    SupportDmn() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(true);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::evaluated);
        engine = configuration.buildEngine();
        eligibility = parse("support-eligibility", "supportEligibility");
        housing = parse("housing-conditions", "housingConditions");
        selection = parse("decide-selection", "decideSelection");
    }

    /** Lets somebody watch every evaluation. */
    void observe(DmnDecisionTableEvaluationListener observer) {
        observers.add(observer);
    }

    @Override
    public Eligibility eligibility(String ruleSet, SupportFacts facts) {
        return known.computeIfAbsent(new Question(ruleSet, facts), this::ask);
    }

    @Override
    public boolean housingConditions(boolean hasHouse, int weakParts, double areaPerPerson) {
        return single(housing, Map.of("hasHouse", hasHouse, "weakParts", weakParts, "areaPerPerson", areaPerPerson))
                .equals("MET");
    }

    @Override
    public boolean selected(int agree, int attending) {
        return single(selection, Map.of("agree", agree, "attending", attending)).equals("SELECTED");
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
        var answers = engine.evaluateDecisionTable(eligibility, variables);
        var rules = firedRules.get();
        var criteria = new ArrayList<Criterion>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            String result = answer.getEntry("criterion");
            String line = answer.getEntry("line");
            String article = answer.getEntry("article");
            criteria.add(new Criterion(rules.get(i), Criterion.Result.valueOf(result), line, article));
        }
        return new Eligibility(criteria);
    }

    private String single(DmnDecision decision, Map<String, Object> variables) {
        String result = engine.evaluateDecisionTable(decision, variables).getSingleEntry();
        if (result == null) {
            throw new IllegalStateException("no rule of " + decision.getKey() + " fits " + variables);
        }
        return result;
    }

    private void evaluated(DmnDecisionTableEvaluationEvent event) {
        firedRules.set(event.getMatchingRules().stream().map(r -> r.getId()).toList());
        observers.forEach(o -> o.notify(event));
    }

    private DmnDecision parse(String file, String key) {
        try (var in = new ClassPathResource("processes/dmn/" + file + ".dmn").getInputStream()) {
            return engine.parseDecision(key, in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the decision table " + file, e);
        }
    }

    private record Question(String ruleSet, SupportFacts facts) {}
}
