package vn.tungho.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.support.facts.HouseState;

/**
 * What was found on the spot.
 *
 * @param housing the house; null for other programmes
 * @param isMet the officer's conclusion; for housing the decision table decides
 * @param reason why not, when not met
 * @param group the savings and credit group of a loan
 */
public record VerificationData(
        @Nullable HouseState housing,
        boolean isMet,
        String reason,
        List<CaseFinding> findings,
        @Nullable String group) {
    public VerificationData {
        findings = List.copyOf(findings);
    }
}
