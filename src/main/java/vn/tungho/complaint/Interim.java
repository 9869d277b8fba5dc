package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to suspend, continue or terminate, and when it was sent.
 */
public record Interim(
        long interimId,
        long complaintId,
        InterimKind kind,
        String number,
        LocalDate issuedOn,
        String reason,
        long termId,
        @Nullable LocalDate sentOn) {}
