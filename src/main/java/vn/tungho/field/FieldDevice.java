package vn.tungho.field;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's store on one device.
 *
 * @param completeAt when the device last had a receipt for everything it held
 * @param waiting how many records it said still wait on it
 */
public record FieldDevice(
        String deviceId,
        long userId,
        String label,
        LocalDateTime registeredAt,
        @Nullable LocalDateTime pulledAt,
        @Nullable LocalDateTime pushedAt,
        @Nullable LocalDateTime completeAt,
        int waiting) {}
