package vn.tungho.review;

import java.time.LocalDate;

/** A signed, numbered decision of the commune's chair. */
public record RecognitionDecision(
        long decisionId,
        long reviewId,
        String communeCode,
        DecisionKind kind,
        String number,
        LocalDate decidedOn,
        long signerId,
        String signerName,
        int households) {}
