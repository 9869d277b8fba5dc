package vn.tungho.bench;

/** Takes the time of work. */
final class Stopwatch {
    private Stopwatch() {}

    /** Nanoseconds of one run. */
    static long nanos(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Seconds of one run. */
    static double seconds(Runnable work) {
        return nanos(work) / 1e9;
    }

    /** Runs the work unmeasured to warm up, then measures each of {@code times} calls. */
    static Samples repeat(int warmUp, int times, Runnable work) {
        for (var i = 0; i < warmUp; i++) {
            work.run();
        }
        var samples = new Samples();
        for (var i = 0; i < times; i++) {
            samples.add(nanos(work));
        }
        return samples;
    }
}
