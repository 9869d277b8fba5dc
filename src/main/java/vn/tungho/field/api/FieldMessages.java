package vn.tungho.field.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What devices and server say to each other. */
final class FieldMessages {
    private FieldMessages() {}

    /** Who is signed in, and the token that goes with every change. */
    record Session(
            long userId,
            String username,
            String fullName,
            String csrfHeader,
            String csrfToken,
            int mostHouseholds,
            int mostRecords,
            String serverTime) {}

    /** A store on a device. */
    record Device(UUID deviceId, @Nullable String label) {}

    /** Asks for what changed. */
    record Pull(UUID deviceId, @Nullable Long cursor) {}

    /** A batch of records, each read by itself ({@link SentReader}). */
    record Push(UUID deviceId, @Nullable List<JsonNode> records) {}

    /** "N of N": how many of the records sent have a receipt. */
    record Pushed(int received, int of, List<Receipt> receipts) {}

    /**
     * The answer to one record.
     *
     * @param key as the device wrote it
     * @param state ACCEPTED, CONFLICT, REJECTED, or AGAIN for a record to be sent again
     */
    record Receipt(
            String key,
            String state,
            String reason,
            @Nullable String receivedAt) {}

    /** How many records wait on the device after a push. */
    record Told(UUID deviceId, int waiting) {}

    /** What went wrong, in Vietnamese. */
    record Problem(String message, String reference) {}
}
