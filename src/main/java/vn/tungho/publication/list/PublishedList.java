package vn.tungho.publication.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * One village's part of a publication.
 *
 * @param termFromOn the later of the two places' days; the days count from it (PUBLICATION_LENGTH)
 * @param endsOn the last day it must hang
 * @param replacesListId the withdrawn list that it publishes anew
 * @param replacedBy the publication that publishes this withdrawn list anew; null while none does
 */
public record PublishedList(
        long listId,
        int version,
        long publicationId,
        String provinceCode,
        String communeCode,
        String villageCode,
        String villageName,
        String listHash,
        ListState state,
        @Nullable LocalDate termFromOn,
        @Nullable LocalDate endsOn,
        @Nullable String withdrawnReason,
        int lineCount,
        @Nullable Long replacesListId,
        @Nullable Long replacedBy) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** True while a withdrawn list is not published anew. */
    public boolean isReplaceable() {
        return state == ListState.WITHDRAWN && replacedBy == null;
    }

    /** True when the term has passed and nobody has confirmed it yet. */
    public boolean isOver(LocalDate today) {
        return state == ListState.UP && endsOn != null && endsOn.isBefore(today);
    }
}
