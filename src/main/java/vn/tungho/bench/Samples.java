package vn.tungho.bench;

import java.util.Arrays;

/** Durations of the same act, many times. */
final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[256];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration;
    }

    /** Milliseconds that half of the calls stayed within. */
    double p50() {
        return percentile(0.50);
    }

    /** Milliseconds that 95 of 100 calls stayed within. */
    double p95() {
        return percentile(0.95);
    }

    private double percentile(double part) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(part * size);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
