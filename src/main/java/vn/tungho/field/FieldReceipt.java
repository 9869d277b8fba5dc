package vn.tungho.field;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * The server's answer to one record, kept for ever.
 *
 * @param reason in Vietnamese, for a record that was not simply accepted
 * @param subject whom it was about
 * @param resultId the id of what it made, such as the visit
 * @param replaces the key of the refused record that this one mended; null for a new one
 */
public record FieldReceipt(
        long userId,
        String recordKey,
        String deviceId,
        long seq,
        RecordKind kind,
        String payloadSha256,
        ReceiptState state,
        String reason,
        String subject,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        @Nullable Long resultId,
        LocalDateTime madeAt,
        LocalDateTime receivedAt,
        @Nullable String replaces) {
    /** The same receipt after its record took effect; {@code note} stands where the effect itself has nothing to say. */
    FieldReceipt settled(Effect effect, String note) {
        return new FieldReceipt(
                userId,
                recordKey,
                deviceId,
                seq,
                kind,
                payloadSha256,
                effect.state(),
                effect.reason().isEmpty() ? note : effect.reason(),
                subject,
                provinceCode,
                communeCode,
                villageCode,
                effect.resultId(),
                madeAt,
                receivedAt,
                replaces);
    }

    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }
}
