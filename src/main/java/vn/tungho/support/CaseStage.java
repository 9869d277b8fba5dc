package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case's hand-over.
 *
 * @param share percent of the approved amount that may be paid with it
 * @param paid đồng paid with it so far
 * @param unpaidReason why nothing was paid when it was accepted; null when something was
 * @param correctedReason why its day or person was corrected afterwards
 */
public record CaseStage(
        long caseId,
        int stageNo,
        String name,
        int share,
        boolean isConfirmed,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable String note,
        long paid,
        @Nullable String unpaidReason,
        @Nullable String correctedReason) {
    /** Accepted, its money approved, and nothing of it booked: the household has not received it. */
    public boolean isUnpaid(long approved) {
        return acceptedOn != null && share > 0 && approved > 0 && paid == 0;
    }
}
