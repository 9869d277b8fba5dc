package vn.tungho.monitoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** A plan of monitoring; see {@link NewPlan} for its fields. Its id is the business key of front-monitoring. */
public record MonitoringPlan(
        long planId,
        int version,
        @Nullable Long programmeId,
        String provinceCode,
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
        PlanState state,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        String writtenBy,
        LocalDateTime writtenAt) {
    /** The commune, or the one village the plan is limited to. */
    public Area area() {
        return villageCode == null ? commune() : Area.village(provinceCode, communeCode, villageCode);
    }

    /** The commune whose authorities are monitored. */
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }
}
