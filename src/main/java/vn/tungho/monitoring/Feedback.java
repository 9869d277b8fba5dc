package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the Front tells the People's Council and Committee every six months (NQLT 403/2017).
 *
 * @param findings those written or moved in the time
 * @param byState how many of them stand in each state today
 * @param late how many answers came late or are still owed after their day
 */
public record Feedback(
        LocalDate from,
        LocalDate to,
        List<MonitoringPlan> plans,
        List<Finding> findings,
        Map<FindingState, Integer> byState,
        int late) {
    public Feedback {
        plans = List.copyOf(plans);
        findings = List.copyOf(findings);
        byState = Map.copyOf(byState);
    }
}
