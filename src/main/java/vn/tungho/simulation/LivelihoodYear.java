package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;

/** A year of one group per commune: founded in the second month, its honey sold in the eighth and tenth. */
@Component
@Order(31)
class LivelihoodYear implements YearActs {
    private static final int FOUNDED_IN = 2;
    private static final List<Integer> SOLD_IN = List.of(8, 10);

    private final LivelihoodActs acts;
    private final RunCounts counts;

    LivelihoodYear(LivelihoodActs acts, RunCounts counts) {
        this.acts = acts;
        this.counts = counts;
    }

    @Override
    public void month(YearRun run, int month) {
        for (var code : run.communes()) {
            SignInAs.user("congchuc." + code, () -> {
                if (month == FOUNDED_IN) {
                    acts.begin(code);
                }
                if (SOLD_IN.contains(month)) {
                    acts.sell();
                }
            });
        }
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var livelihood = new LinkedHashMap<String, Object>();
        livelihood.put("groups", counts.count("livelihood_group"));
        livelihood.put("households", counts.count("livelihood_member where left_on is null"));
        livelihood.put("results", counts.count("livelihood_entry where is_result"));
        return Map.of("livelihood", livelihood);
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.none(
                "groups without a leading household",
                "livelihood_group g where g.ended_on is null and not exists (select 1"
                        + " from livelihood_member m where m.group_id = g.group_id and m.is_leader and m.left_on is null)");
        return checks.faults();
    }
}
