package vn.tungho.security;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody failed to sign in, and until when the account is closed for it. Five failures close it for 15 minutes: our
 * own choice, which slows guessing down and lets people in again without calling anybody.
 */
record LockOut(int failures, @Nullable LocalDateTime lockedUntil) {
    static final int MOST_FAILURES = 5;
    static final Duration LENGTH = Duration.ofMinutes(15);

    static LockOut of(AppUser user) {
        return new LockOut(user.failedLogins(), user.lockedUntil());
    }

    boolean isLocked(LocalDateTime now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** After one more failure; a lock that has run out starts the count anew. */
    LockOut afterFailure(LocalDateTime now) {
        if (isLocked(now)) {
            return this;
        }
        var count = lockedUntil == null ? failures + 1 : 1;
        return new LockOut(count, count >= MOST_FAILURES ? now.plus(LENGTH) : null);
    }
}
