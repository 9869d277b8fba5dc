package vn.tungho.security.guess;

import java.time.LocalDateTime;

/**
 * Tries taken out of one budget and until when they count. The time begins with the first try, and anew with the last one that is
 * compared; tries beyond it prolong nothing, so that nobody can keep a door shut by knocking.
 */
record Budget(int taken, LocalDateTime untilAt) {
    /** After one more try. */
    Budget next(LocalDateTime now, SignInRule rule) {
        if (!untilAt.isAfter(now)) {
            return new Budget(1, now.plus(rule.length()));
        }
        return new Budget(taken + 1, taken + 1 == rule.most() ? now.plus(rule.length()) : untilAt);
    }

    /** True when the try just taken may be compared. */
    boolean allows(SignInRule rule) {
        return taken <= rule.most();
    }
}
