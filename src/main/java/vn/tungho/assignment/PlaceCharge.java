package vn.tungho.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A provincial committee member, department, unit or enterprise put in charge of a poor commune or village.
 *
 * @param villageCode null when it is the whole commune
 * @param until null for no end yet
 */
public record PlaceCharge(
        long chargeId,
        int version,
        String provinceCode,
        String communeCode,
        @Nullable String villageCode,
        BodyKind bodyKind,
        String bodyName,
        String contact,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate since,
        @Nullable LocalDate until,
        String commitments,
        boolean isActive) {
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }
}
