package vn.tungho.review;

import java.time.LocalDate;
import vn.tungho.shared.PovertyStatus;

/** A household's certificate for the year after the review, with its deprivations by number 1–12. */
public record Certificate(
        long certificateId,
        long reviewId,
        long decisionId,
        long caseId,
        long householdId,
        String villageCode,
        int year,
        String number,
        PovertyStatus povertyStatus,
        String deprivations,
        LocalDate issuedOn) {}
