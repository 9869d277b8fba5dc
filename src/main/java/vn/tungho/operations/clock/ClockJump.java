package vn.tungho.operations.clock;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A jump of the machine's clock.
 *
 * @param foundAt what the clock showed after it
 * @param expectedAt what it would have shown, or the time of the newest sealed entry
 */
public record ClockJump(long clockJumpId, Kind kind, LocalDateTime foundAt, LocalDateTime expectedAt) {
    /** How it was noticed. */
    public enum Kind {
        /** The clock moved, and the machine's count of seconds did not. */
        STEP,
        /** The program started at a time before the newest sealed entry of the log. */
        BEFORE_LAST_ENTRY
    }

    /** By how much; negative when the clock went back. */
    public Duration by() {
        return Duration.between(expectedAt, foundAt);
    }
}
