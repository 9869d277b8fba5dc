package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * Households given from one helper to another, with minutes that both sign.
 *
 * @param fromOn the first day of the other one
 * @param untilOn the last day of a deputy; null for a final handover
 * @param minutes what is handed over and what waits to be done
 * @param givenBy who signed for the giver
 * @param answeredAt when the receiver signed or refused
 */
public record Handover(
        long handoverId,
        HandoverKind kind,
        HandoverState state,
        String provinceCode,
        String communeCode,
        long fromHelperId,
        long toHelperId,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String reason,
        String minutes,
        String givenBy,
        LocalDateTime givenAt,
        @Nullable LocalDateTime answeredAt,
        @Nullable String answer) {
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }
}
