package vn.tungho.complaint;

import java.time.LocalDate;

/** That somebody else verifies from a day on. People by the ids of their accounts. */
public record VerifierChange(
        long changeId,
        long complaintId,
        VerifierCause cause,
        String reason,
        long beforeId,
        long afterId,
        LocalDate changedOn,
        long changedBy) {}
