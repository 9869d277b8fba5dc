package vn.tungho.field;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record as a device sends it. The same record may come many times and in any order.
 *
 * @param key the device's own id of the record; the idempotency key
 * @param seq grows with each record of the device; tells a person's later answer from the earlier one
 * @param epoch which charge of the household the record was made under, as the pull told it
 * @param madeAt by the device's clock
 * @param payload JSON of the kind, or the photo itself; of a record that cannot be read all that came
 * @param replaces the refused record that this one mends; null for a new one
 * @param fault why the record cannot be read, in Vietnamese; null for one that can
 * @param note what the person has to know although the record is taken, in Vietnamese; empty for nothing
 */
public record FieldRecord(
        UUID key,
        UUID deviceId,
        long seq,
        RecordKind kind,
        String epoch,
        LocalDateTime madeAt,
        String mediaType,
        byte[] payload,
        @Nullable UUID replaces,
        @Nullable String fault,
        String note) {
    public static final String JSON = "application/json";

    /** A record that can be read and mends no other. */
    public FieldRecord(
            UUID key,
            UUID deviceId,
            long seq,
            RecordKind kind,
            String epoch,
            LocalDateTime madeAt,
            String mediaType,
            byte[] payload) {
        this(key, deviceId, seq, kind, epoch, madeAt, mediaType, payload, null, null, "");
    }

    /** The same content under another key. */
    FieldRecord under(UUID other) {
        return new FieldRecord(other, deviceId, seq, kind, epoch, madeAt, mediaType, payload, replaces, fault, note);
    }

    /** The payload of a JSON record. */
    public String text() {
        return new String(payload, java.nio.charset.StandardCharsets.UTF_8);
    }
}
