package vn.tungho.security;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for somebody in one role, from and to days inclusive.
 *
 * @param endedAt when it was called back before its last day; null when it was not
 */
public record Deputyship(
        long deputyId,
        long userId,
        String userName,
        long deputyUserId,
        String deputyName,
        Role role,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        @Nullable LocalDateTime endedAt) {
    /** True when it gives its holder the role on that day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromOn) && !day.isAfter(toOn);
    }

    /** True when it is over, by its dates or called back. */
    public boolean isOver(LocalDate today) {
        return endedAt != null || today.isAfter(toOn);
    }
}
