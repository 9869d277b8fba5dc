package vn.tungho.inyear;

import java.time.LocalDate;
import vn.tungho.shared.PovertyStatus;

/** A household whose class a decision in the year changed. */
public record ChangeLine(
        long requestId,
        String villageCode,
        String villageName,
        String headName,
        PovertyStatus statusBefore,
        PovertyStatus statusAfter,
        String decisionNumber,
        LocalDate decidedOn) {}
