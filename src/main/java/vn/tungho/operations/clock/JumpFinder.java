package vn.tungho.operations.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Compares the machine's clock with its count of seconds since the start, which no setting of the clock moves. */
final class JumpFinder {
    /** Whatever keeps clocks right moves them by less. */
    static final Duration LEAST = Duration.ofMinutes(5);

    private final Supplier<Instant> clock;
    private final LongSupplier nanoTime;
    private Instant wall;
    private long nanos;

    JumpFinder(Supplier<Instant> clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        wall = clock.get();
        nanos = nanoTime.getAsLong();
    }

    /** A step since the last one, or since the start. */
    synchronized Optional<Step> look() {
        var now = clock.get();
        var count = nanoTime.getAsLong();
        var expected = wall.plusNanos(count - nanos);
        if (Duration.between(expected, now).abs().compareTo(LEAST) <= 0) {
            return Optional.empty();
        }
        wall = now;
        nanos = count;
        return Optional.of(new Step(now, expected));
    }

    /** What the clock shows, and what it would show by the count of seconds. */
    record Step(Instant found, Instant expected) {}
}
