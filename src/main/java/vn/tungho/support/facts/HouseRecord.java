package vn.tungho.support.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down of a household's house; the newest record counts, the earlier ones are kept.
 *
 * @param seenOn the day on which it was looked at or asked
 */
public record HouseRecord(
        long houseId,
        long householdId,
        Known hasHouse,
        Known foundation,
        Known frame,
        Known roof,
        @Nullable BigDecimal area,
        Known helpedBefore,
        String note,
        LocalDate seenOn,
        String recordedBy,
        LocalDateTime recordedAt) {
    /** The house itself. */
    public HouseState state() {
        return new HouseState(hasHouse, foundation, frame, roof, area, helpedBefore);
    }
}
