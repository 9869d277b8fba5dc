package vn.tungho.field;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One record as a device sends it. The same record may come many times and in any order.
 *
 * @param key the device's own id of the record; the idempotency key
 * @param seq grows with each record of the device; tells a person's later answer from the earlier one
 * @param epoch which charge of the household the record was made under, as the pull told it
 * @param madeAt by the device's clock
 * @param payload JSON of the kind, or the photo itself
 */
public record FieldRecord(
        UUID key,
        UUID deviceId,
        long seq,
        RecordKind kind,
        String epoch,
        LocalDateTime madeAt,
        String mediaType,
        byte[] payload) {
    public static final String JSON = "application/json";

    /** The payload of a JSON record. */
    public String text() {
        return new String(payload, java.nio.charset.StandardCharsets.UTF_8);
    }
}
