package vn.tungho.shared.document;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A stored file without its content. {@code sizeInBytes} is that of the content.
 *
 * @param sha256 of what is kept
 * @param sentSha256 of what was sent, by which the same file sent again is known
 * @param cleanedAt when a picture was encoded anew, without the place where it was taken; null for one kept from before, which is so at each
 *     opening until the nightly work has come to it
 */
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
        LocalDateTime addedAt,
        String sentSha256,
        @Nullable LocalDateTime cleanedAt) {
    /** Where the file belongs; whoever shows it asks whether the reader may see this area. */
    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }
}
