package vn.tungho.monitoring;

import java.time.LocalDateTime;

/** That a number of the monitoring was changed: what, from what to what, why and by whom. */
public record MonitoringRuleChange(
        long changeId,
        String name,
        String unit,
        int beforeAmount,
        int afterAmount,
        String reason,
        String changedByName,
        LocalDateTime changedAt) {}
