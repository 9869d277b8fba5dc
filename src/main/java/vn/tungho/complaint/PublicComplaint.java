package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public board tells about a complaint by its code: no names, nothing of its contents.
 *
 * @param kind the instance in words
 * @param step where it stands, in plain words
 * @param dueOn the last day of the step; null when it has none
 * @param outcome how it ended; null while open
 */
public record PublicComplaint(
        String kind,
        String step,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String outcome,
        @Nullable LocalDate endedOn) {}
