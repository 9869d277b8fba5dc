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
        @Nullable LocalDateTime passwordEndsAt,
        boolean isActive,
        int failedLogins,
        @Nullable LocalDateTime lockedUntil,
        int version) {
    /**
     * A new password also lifts a lock.
     *
     * @param endsAt until when a password that somebody else chose opens the door; null for one's own
     */
    AppUser withPassword(String hash, @Nullable LocalDateTime endsAt) {
        return new AppUser(userId, username, fullName, phone, hash, endsAt != null, endsAt, isActive, 0, null, version);
    }

    AppUser withName(String newName, @Nullable String newPhone) {
        return new AppUser(
                userId,
                username,
                newName,
                newPhone,
                passwordHash,
                mustChangePassword,
                passwordEndsAt,
                isActive,
                failedLogins,
                lockedUntil,
                version);
    }

    AppUser withActive(boolean active) {
        return new AppUser(
                userId,
                username,
                fullName,
                phone,
                passwordHash,
                mustChangePassword,
                passwordEndsAt,
                active,
                0,
                null,
                version);
    }

    /** True when the password was somebody else's choice and its days are over. */
    boolean isPasswordOver(LocalDateTime now) {
        return passwordEndsAt != null && passwordEndsAt.isBefore(now);
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
