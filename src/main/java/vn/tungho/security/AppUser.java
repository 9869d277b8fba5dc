package vn.tungho.security;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A user account. The password hash never leaves the module. */
public record AppUser(
        long userId,
        String username,
        String fullName,
        @Nullable String phone,
        String passwordHash,
        boolean mustChangePassword,
        boolean isActive,
        int failedLogins,
        @Nullable LocalDateTime lockedUntil,
        int version) {
    @Override
    public String toString() {
        return "AppUser[" + userId + ", " + username + "]";
    }
}
