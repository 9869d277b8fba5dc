package vn.tungho.livelihood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A group of households; see {@link GroupData}.
 *
 * @param households members of today
 * @param followed those of them that are poor, near-poor or newly escaped
 * @param given what went in so far, đồng
 * @param earned what came out so far, đồng
 */
public record Group(
        long groupId,
        int version,
        GroupKind kind,
        String name,
        String provinceCode,
        String communeCode,
        @Nullable String villageCode,
        String purpose,
        @Nullable Long modelId,
        @Nullable String modelName,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        String endReason,
        int households,
        int followed,
        long given,
        long earned) {
    public Area area() {
        return villageCode == null
                ? Area.commune(provinceCode, communeCode)
                : Area.village(provinceCode, communeCode, villageCode);
    }

    public boolean isActive() {
        return endedOn == null;
    }
}
