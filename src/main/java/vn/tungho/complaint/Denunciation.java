package vn.tungho.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A denunciation (tố cáo) that came in and was passed on; it is never handled here.
 *
 * @param accusedName whom it accuses; empty while it is not known
 * @param accusedPosition the post of somebody without an account; empty where it is not known
 * @param isProvinceOnly true when it accuses the commune's chair, or may: then nobody of the commune reads it
 */
public record Denunciation(
        long denunciationId,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        LocalDate receivedOn,
        String summary,
        String about,
        String routedTo,
        LocalDate routedOn,
        String documentNumber,
        long recordedBy,
        LocalDateTime recordedAt,
        AccusedKind accusedKind,
        @Nullable Long accusedUserId,
        String accusedName,
        String plainAccusedName,
        String accusedPosition,
        boolean isProvinceOnly) {
    public Area area() {
        return communeCode == null ? Area.province(provinceCode) : Area.commune(provinceCode, communeCode);
    }
}
