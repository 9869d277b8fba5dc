package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the decider and the complainant.
 *
 * @param isDelegated led by somebody else than the decider, who reports back
 * @param heldOn null until it was held
 * @param isAbsent the complainant did not appear; the procedure may go on
 */
public record Dialogue(
        long complaintId,
        LocalDate noticeOn,
        LocalDate plannedOn,
        String place,
        String ledBy,
        boolean isDelegated,
        @Nullable LocalDate heldOn,
        boolean isAbsent,
        @Nullable String result) {}
