package vn.tungho.operations.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How often a server that fails is started again: not more than so many times within so long, since what fails again and again is
 * mended by people.
 */
final class Restarts {
    /** What an installation allows unless it is told otherwise. */
    static final int MOST = 5;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private final int most;
    private final long within;
    private final LongSupplier nanoTime;
    private final Deque<Long> times = new ArrayDeque<>();

    Restarts(int most, Duration within, LongSupplier nanoTime) {
        this.most = most;
        this.within = within.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Counts a start that becomes necessary; false when there were too many. */
    synchronized boolean mayStart() {
        var now = nanoTime.getAsLong();
        while (!times.isEmpty() && now - times.peekFirst() >= within) {
            times.removeFirst();
        }
        times.addLast(now);
        return times.size() <= most;
    }

    /** How long to wait before the next one: nothing before the first, then a little longer each time. */
    synchronized Duration pause() {
        return Duration.ofMillis(500L * Math.max(0, times.size() - 1));
    }
}
