package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * What the decider decides.
 *
 * @param statusAfter the class the household gets; null when it keeps its class
 * @param certificateYear for which year; null for the year of the decision that was complained of
 */
public record SettlementData(
        SettlementResult result,
        String number,
        String reason,
        @Nullable PovertyStatus statusAfter,
        @Nullable Integer certificateYear) {}
