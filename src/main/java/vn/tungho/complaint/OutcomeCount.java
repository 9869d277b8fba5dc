package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/**
 * How many complaints of an area ended in which way, for the public board; no names.
 */
public record OutcomeCount(
        Instance instance, ComplaintState state, @Nullable SettlementResult result, int number) {}
