package vn.tungho.publication.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.PublicationSource;

/**
 * A line of the list of publications.
 *
 * @param lists how many villages it has
 * @param waiting villages not yet up at both places
 * @param late villages that came up at both places after the last day to begin, or are missing after it
 * @param past villages whose days have passed, confirmed or not
 * @param endsOn the last day of the last village's list; null while none is up
 */
public record PublicationRow(
        long publicationId,
        String communeCode,
        PublicationSource source,
        String title,
        LocalDate decidedOn,
        LocalDate startDueOn,
        PublicationState state,
        int lists,
        int waiting,
        int late,
        int past,
        @Nullable LocalDate endsOn) {}
