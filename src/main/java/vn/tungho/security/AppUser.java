package vn.tungho.security;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.StaleException;

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
    /** A new password also lifts a lock. */
    AppUser withPassword(String hash, boolean mustChange) {
        return new AppUser(userId, username, fullName, phone, hash, mustChange, isActive, 0, null, version);
    }

    AppUser withName(String newName, @Nullable String newPhone) {
        return new AppUser(
                userId,
                username,
                newName,
                newPhone,
                passwordHash,
                mustChangePassword,
                isActive,
                failedLogins,
                lockedUntil,
                version);
    }

    AppUser withActive(boolean active) {
        return new AppUser(
                userId, username, fullName, phone, passwordHash, mustChangePassword, active, 0, null, version);
    }

    /** The same, unless somebody has changed it since this version was read. */
    AppUser asRead(int seen) {
        if (seen != version) {
            throw new StaleException("tài khoản này");
        }
        return this;
    }

    @Override
    public String toString() {
        return "AppUser[" + userId + ", " + username + "]";
    }
}
