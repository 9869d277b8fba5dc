package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting of the list a case stands on.
 *
 * @param postedOn at the village's house
 * @param isInFull null until it is confirmed
 */
public record CasePosting(
        long caseId,
        int attempt,
        LocalDate postedOn,
        LocalDate communePostedOn,
        String posterName,
        String witnessName,
        @Nullable String loudspeaker,
        LocalDate endsOn,
        @Nullable Boolean isInFull,
        @Nullable String opinion,
        @Nullable LocalDate confirmedOn) {
    /** The later of the two places, from which the term counts. */
    public LocalDate from() {
        return postedOn.isAfter(communePostedOn) ? postedOn : communePostedOn;
    }
}
