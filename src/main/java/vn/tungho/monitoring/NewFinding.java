package vn.tungho.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * What a monitor writes down.
 *
 * @param householdId the household it is about; null for a village or the commune
 * @param villageCode the village when it is about no household; null for the commune
 * @param basis the text it rests on; empty takes the usual one of the step
 * @param receiver who shall answer; empty takes the plan's body
 */
public record NewFinding(
        long planId,
        FindingStep step,
        @Nullable Long householdId,
        @Nullable String villageCode,
        String description,
        String basis,
        String recommendation,
        FindingLevel level,
        String receiver) {}
