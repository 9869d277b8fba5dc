package vn.tungho.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The proof that a list hung at one place: since when, by whom, seen by whom. */
public record PostingPlace(
        long postingPlaceId,
        long postingId,
        int attempt,
        PostingPlaceKind place,
        String placeName,
        LocalDate postedOn,
        String posterName,
        String witnessName,
        @Nullable String loudspeaker,
        @Nullable String note,
        @Nullable LocalDate removedOn,
        String recordedBy,
        LocalDateTime recordedAt) {}
