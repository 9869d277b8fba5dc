package vn.tungho.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the spot.
 *
 * @param housing the house; null for other programmes
 * @param isMet the officer's conclusion; for housing the decision table decides
 * @param reason why not, when not met
 * @param group the savings and credit group of a loan
 */
public record VerificationData(
        @Nullable HouseData housing,
        boolean isMet,
        String reason,
        List<CaseFinding> findings,
        @Nullable String group) {
    public VerificationData {
        findings = List.copyOf(findings);
    }

    /**
     * The house as seen: the three parts of housing support, which are not the three of indicator 7.
     *
     * @param area square metres of the whole dwelling
     */
    public record HouseData(
            boolean hasHouse, boolean foundationDurable, boolean frameDurable, boolean roofDurable, double area) {
        /** How many of foundation and floor, frame and walls, roof are not durable. */
        public int weakParts() {
            return (foundationDurable ? 0 : 1) + (frameDurable ? 0 : 1) + (roofDurable ? 0 : 1);
        }
    }
}
