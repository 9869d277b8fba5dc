package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A Party cell of a village, or of the commune's offices.
 *
 * @param secretaryId the user id of its secretary; null while there is none with an account
 */
public record PartyCell(
        long cellId,
        String provinceCode,
        String communeCode,
        @Nullable String villageCode,
        String name,
        @Nullable Long secretaryId,
        boolean isActive) {
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }
}
