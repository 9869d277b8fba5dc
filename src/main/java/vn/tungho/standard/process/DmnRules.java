package vn.tungho.standard.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.springframework.stereotype.Component;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.process.DecisionTables;
import vn.tungho.standard.StandardRules;

/** The decision tables of the standard: screening, scores, classes and the meeting. */
@Component
class DmnRules implements StandardRules {
    private static final int NEEDS = 12;

    private final DecisionTables tables = new DecisionTables();
    private final DmnDecision screenApplicant = tables.read("screen-applicant", "screenApplicant");
    private final DmnDecision scoreDeprivations = tables.read("score-deprivations", "scoreDeprivations");
    private final DmnDecision classifyHousehold = tables.read("classify-household", "classifyHousehold");
    private final DmnDecision decideMeeting = tables.read("decide-meeting", "decideMeeting");

    /** Lets somebody watch every evaluation. */
    void observe(DmnDecisionTableEvaluationListener observer) {
        tables.observe(observer);
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
        Number sum = tables.all(scoreDeprivations, variables).results().getSingleEntry();
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
        var answer = tables.one(decision, variables);
        return new Fired<>(answer.result(), answer.ruleId());
    }
}
