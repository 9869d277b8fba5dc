package vn.tungho.publication.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.PostingPlaceKind;

/**
 * The proof that a list hangs at one place.
 *
 * @param attempt counts up each time it had to be hung again there; the highest is the one that hangs
 * @param hangsSince since when it has hung there without a day missing
 * @param missingOn the day it was found missing or torn
 * @param takenDownOn the day the paper of a withdrawn list came down
 */
public record PublishedPlace(
        long publishedPlaceId,
        long listId,
        PostingPlaceKind place,
        int attempt,
        String placeName,
        LocalDate postedOn,
        LocalDate hangsSince,
        String posterName,
        String witnessName,
        @Nullable String loudspeaker,
        @Nullable String note,
        @Nullable LocalDate missingOn,
        String recordedBy,
        LocalDateTime recordedAt,
        @Nullable LocalDate takenDownOn,
        @Nullable String takenDownBy) {
    /** True while the paper hangs there as far as is known. */
    public boolean hangs() {
        return missingOn == null && takenDownOn == null;
    }
}
