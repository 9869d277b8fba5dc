package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that was set for a complaint, and when it was met.
 *
 * @param stoppedDays for how many days the clock stood still
 * @param dueOn the last day; null while the clock stands still
 * @param doneOn when it was met; null while open
 */
public record Term(
        long termId,
        long complaintId,
        String deadlineRule,
        TermKind kind,
        LocalDate fromOn,
        int stoppedDays,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn) {}
