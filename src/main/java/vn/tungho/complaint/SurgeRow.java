package vn.tungho.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Objections and complaints of a village on one day.
 *
 * @param endsOn the last day of the posting that hangs there now; null when none does
 */
public record SurgeRow(
        String communeCode,
        String villageCode,
        LocalDate day,
        int objections,
        int complaints,
        @Nullable LocalDate endsOn) {}
