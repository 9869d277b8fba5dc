package vn.tungho.support;

import java.time.LocalDate;

/** What a selection meeting decided on a case. */
public record SelectionResult(
        long meetingId,
        long caseId,
        int agree,
        boolean isSelected,
        LocalDate heldOn,
        String place,
        String chairName,
        String secretaryName,
        int attending) {}
