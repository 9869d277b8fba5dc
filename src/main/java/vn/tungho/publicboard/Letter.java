package vn.tungho.publicboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * An objection that somebody was left out, of whom the system knows only the name that was typed.
 *
 * @param headName the name as typed
 * @param reason why it was not taken down; null otherwise
 */
public record Letter(
        long letterId,
        long postingId,
        String provinceCode,
        String communeCode,
        String villageCode,
        String headName,
        String complainantName,
        @Nullable String complainantPhone,
        @Nullable String complainantEmail,
        String content,
        LocalDate receivedOn,
        String trackingCode,
        LetterState state,
        @Nullable String reason) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
