package vn.tungho.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the poster writes down.
 *
 * @param loudspeaker when and how often it was read out, if it was
 */
public record PlaceData(
        String placeName,
        LocalDate postedOn,
        String posterName,
        String witnessName,
        @Nullable String loudspeaker,
        @Nullable String note) {}
