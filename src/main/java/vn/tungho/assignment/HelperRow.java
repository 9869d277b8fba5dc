package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;

/**
 * A helper with the load of today.
 *
 * @param load households held: accepted, and signed but not answered yet
 */
public record HelperRow(
        long helperId,
        long userId,
        String username,
        String fullName,
        long cellId,
        String cellName,
        @Nullable String villageCode,
        String jobTitle,
        @Nullable String phone,
        @Nullable Integer capacity,
        boolean isActive,
        int load) {}
