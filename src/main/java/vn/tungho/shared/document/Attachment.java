package vn.tungho.shared.document;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** A stored file without its content. {@code sizeInBytes} is that of the content. */
public record Attachment(
        long attachmentId,
        String objectType,
        String objectId,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        String fileName,
        String mediaType,
        long sizeInBytes,
        String sha256,
        String addedBy,
        LocalDateTime addedAt) {
    /** Where the file belongs; whoever shows it asks whether the reader may see this area. */
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }
}
