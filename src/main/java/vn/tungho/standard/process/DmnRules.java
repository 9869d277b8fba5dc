package vn.tungho.standard.process;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.standard.StandardRules;

/**
 * The decision tables, parsed once and evaluated without the process engine: no history rows, and thousands of households a
 * second. The legacy expression language is chosen on purpose, the default one reads every cell again at each evaluation.
 */
@Component
class DmnRules implements StandardRules {
    private static final int NEEDS = 12;

    private final List<DmnDecisionTableEvaluationListener> observers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<String> lastRule = new ThreadLocal<>();
    private final DmnEngine engine;
    private final DmnDecision screenApplicant;
    private final DmnDecision scoreDeprivations;
    private final DmnDecision classifyHousehold;
    private final DmnDecision decideMeeting;

    DmnRules() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(true);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::evaluated);
        engine = configuration.buildEngine();
        screenApplicant = parse("screen-applicant", "screenApplicant");
        scoreDeprivations = parse("score-deprivations", "scoreDeprivations");
        classifyHousehold = parse("classify-household", "classifyHousehold");
        decideMeeting = parse("decide-meeting", "decideMeeting");
    }

    /** Lets somebody watch every evaluation. */
    void observe(DmnDecisionTableEvaluationListener observer) {
        observers.add(observer);
    }

    @Override
    public Fired<String> screen(int ticks, int limit) {
        return single(screenApplicant, Map.of("ticks", ticks, "tickLimit", limit));
    }

    @Override
    public int deprivationScore(Collection<Integer> deprivations, int points) {
        if (deprivations.isEmpty()) {
            return 0;
        }
        var variables = new HashMap<String, Object>(32);
        variables.put("deprivationPoints", points);
        for (var no = 1; no <= NEEDS; no++) {
            variables.put("deprived" + no, deprivations.contains(no));
        }
        Number sum = engine.evaluateDecisionTable(scoreDeprivations, variables).getSingleEntry();
        return sum.intValue();
    }

    @Override
    public Fired<PovertyStatus> classify(AreaType area, int aScore, int bScore, Lines lines) {
        var fired = single(
                classifyHousehold,
                Map.of(
                        "areaType", area.name(),
                        "aScore", aScore,
                        "bScore", bScore,
                        "ruralLine", lines.rural(),
                        "urbanLine", lines.urban(),
                        "deprivationLine", lines.deprivation()));
        return new Fired<>(PovertyStatus.valueOf(fired.result()), fired.ruleId());
    }

    @Override
    public Fired<String> meeting(int agree, int attending) {
        return single(decideMeeting, Map.of("agree", agree, "attending", attending));
    }

    private Fired<String> single(DmnDecision decision, Map<String, Object> variables) {
        lastRule.remove();
        String result = engine.evaluateDecisionTable(decision, variables).getSingleEntry();
        var rule = lastRule.get();
        if (result == null || rule == null) {
            throw new IllegalStateException("no rule of " + decision.getKey() + " fits " + variables);
        }
        return new Fired<>(result, rule);
    }

    private void evaluated(DmnDecisionTableEvaluationEvent event) {
        if (!event.getMatchingRules().isEmpty()) {
            lastRule.set(event.getMatchingRules().get(0).getId());
        }
        observers.forEach(o -> o.notify(event));
    }

    private DmnDecision parse(String file, String key) {
        try (var in = new ClassPathResource("processes/dmn/" + file + ".dmn").getInputStream()) {
            return engine.parseDecision(key, in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the decision table " + file, e);
        }
    }
}
