package vn.tungho.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A frozen list and its time in public.
 *
 * @param rootPostingId the first posting of the chain, whose id is the process's business key
 * @param subjectId the village review it belongs to
 * @param attempt counts up each time the list has to be put up again because it hung too short
 * @param termFromOn the later of the two places' dates; the term of 3 working days counts from it
 * @param endsOn the last day it must hang
 */
public record Posting(
        long postingId,
        int version,
        long rootPostingId,
        PostingKind kind,
        String provinceCode,
        String communeCode,
        String villageCode,
        long subjectId,
        String title,
        String placeName,
        String listHash,
        PostingState state,
        int attempt,
        @Nullable LocalDate termFromOn,
        @Nullable LocalDate endsOn,
        LocalDateTime frozenAt,
        @Nullable LocalDateTime confirmedAt,
        @Nullable String confirmedBy) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
