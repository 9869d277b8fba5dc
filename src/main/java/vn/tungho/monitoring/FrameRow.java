package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household in the frame of a sample.
 *
 * @param signs names of {@link RiskSign}, joined by commas in their order
 * @param drawNo the place in the sample; null when it was not drawn
 * @param drawnFor the village's code or the sign for which it was drawn
 * @param lookedOn when a monitor looked at the case; null before
 */
public record FrameRow(
        long planId,
        String householdCode,
        long householdId,
        long caseId,
        String provinceCode,
        String communeCode,
        String villageCode,
        String headName,
        String signs,
        @Nullable Integer drawNo,
        @Nullable String drawnFor,
        @Nullable LocalDate lookedOn,
        @Nullable String lookedBy) {
    /** The signs, in their order. */
    public List<RiskSign> signList() {
        return RiskSign.parse(signs);
    }

    /** The row's line in the published frame. */
    String line() {
        return householdCode + "|" + villageCode + "|" + signs;
    }

    FrameRow drawn(int number, String reason) {
        return new FrameRow(
                planId,
                householdCode,
                householdId,
                caseId,
                provinceCode,
                communeCode,
                villageCode,
                headName,
                signs,
                number,
                reason,
                null,
                null);
    }
}
