package vn.tungho.security;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user in a list.
 *
 * @param roles the roles with the codes of their areas, such as {@code VILLAGE_HEAD@18919003}, separated by blanks
 */
public record UserRow(
        long userId,
        String username,
        String fullName,
        @Nullable String phone,
        boolean isActive,
        boolean mustChangePassword,
        @Nullable LocalDateTime lockedUntil,
        String roles) {}
