package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * A household's certificate for a year, with its deprivations by number 1–12: an annual review gives it for the next year, a request in
 * the year for the year of the decision, a settlement for the year its complaint was about. A household never holds two good ones of
 * one year.
 *
 * @param reviewId the review it came from, with its decision and case; null when a settlement gave it
 * @param settlementNumber the settlement that gave it; null when a review did
 * @param revokedBy the decision by which it was taken back; null when it was not
 * @param suspendedBy the paper by which it rests; null when it does not
 */
public record Certificate(
        long certificateId,
        @Nullable Long reviewId,
        @Nullable Long decisionId,
        @Nullable Long caseId,
        long householdId,
        String villageCode,
        int year,
        String number,
        PovertyStatus povertyStatus,
        String deprivations,
        LocalDate issuedOn,
        @Nullable String settlementNumber,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedBy,
        @Nullable LocalDate suspendedOn,
        @Nullable String suspendedBy) {
    /** True when it was neither taken back nor rests. */
    public boolean isGood() {
        return revokedOn == null && suspendedOn == null;
    }
}
