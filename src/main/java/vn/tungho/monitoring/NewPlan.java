package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made of (NQLT 403/2017): purpose, object, contents, scope, team, method, time, place.
 *
 * @param villageCode the village it is limited to; null for the whole commune
 * @param object the body that is monitored
 * @param outline what the body shall report on, a question a line
 */
public record NewPlan(
        String communeCode,
        @Nullable String villageCode,
        int year,
        MonitoringKind kind,
        Ground ground,
        String title,
        String purpose,
        String object,
        String contents,
        String scope,
        String method,
        String place,
        String outline,
        LocalDate sessionOn,
        List<PlanMember> team) {
    public NewPlan {
        team = List.copyOf(team);
    }
}
