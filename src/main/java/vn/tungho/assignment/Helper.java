package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A cadre or Party member who helps households.
 *
 * @param villageCode where the helper's cell is; null for a cell of the commune's offices
 * @param capacity how many households at most; null for the rule's number
 */
public record Helper(
        long helperId,
        int version,
        long userId,
        String fullName,
        long cellId,
        String provinceCode,
        String communeCode,
        @Nullable String villageCode,
        String jobTitle,
        @Nullable String phone,
        @Nullable Integer capacity,
        boolean isActive) {
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }

    /** The commune the helper works in. */
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }
}
