package vn.tungho.shared.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/**
 * A module's decision tables, parsed once and evaluated without the process engine: no history rows, and thousands of households a
 * second. The legacy expression language is chosen on purpose, the default one reads every cell again at each evaluation.
 */
public final class DecisionTables {
    private final List<DmnDecisionTableEvaluationListener> observers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<List<String>> firedRules = ThreadLocal.withInitial(List::of);
    private final DmnEngine engine;

    public DecisionTables() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(true);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::evaluated);
        engine = configuration.buildEngine();
    }

    /** Reads the table with this key from {@code processes/dmn/<file>.dmn}. */
    public DmnDecision read(String file, String key) {
        try (var in = new ClassPathResource("processes/dmn/" + file + ".dmn").getInputStream()) {
            return engine.parseDecision(key, in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the decision table " + file, e);
        }
    }

    /** Lets somebody watch every evaluation. */
    public void observe(DmnDecisionTableEvaluationListener observer) {
        observers.add(observer);
    }

    /** What all rules that fit say, each with its id. */
    public Answers all(DmnDecision table, Map<String, Object> variables) {
        var results = engine.evaluateDecisionTable(table, variables);
        return new Answers(firedRules.get(), results);
    }

    /** What the one rule that fits says; fails when none does. */
    public Answer one(DmnDecision table, Map<String, Object> variables) {
        var answers = all(table, variables);
        String result = answers.results().getSingleEntry();
        if (result == null || answers.ruleIds().isEmpty()) {
            throw new IllegalStateException("no rule of " + table.getKey() + " fits " + variables);
        }
        return new Answer(answers.ruleIds().getFirst(), result);
    }

    private void evaluated(DmnDecisionTableEvaluationEvent event) {
        firedRules.set(event.getMatchingRules().stream().map(r -> r.getId()).toList());
        observers.forEach(o -> o.notify(event));
    }

    /** The rules that fitted and their results, in the same order. */
    public record Answers(List<String> ruleIds, DmnDecisionTableResult results) {}

    /** The rule that fitted and what it says. */
    public record Answer(String ruleId, String result) {}
}
