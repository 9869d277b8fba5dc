package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * A household's certificate for the year after the review, with its deprivations by number 1–12.
 *
 * @param reviewId the review it came from, with its decision and case; null when a settlement gave it
 * @param settlementNumber the settlement that gave it; null when a review did
 * @param revokedBy the decision by which it was taken back; null while it is good
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
        @Nullable String revokedBy) {}
