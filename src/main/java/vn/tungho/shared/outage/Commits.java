package vn.tungho.shared.outage;

/** How many writing transactions this thread has begun to commit; tells whether an act that failed may stand in part. */
public final class Commits {
    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    private Commits() {}

    /** The number so far on this thread. */
    public static long count() {
        return COUNT.get();
    }

    /** Begins to count anew, as at the start of a request. */
    public static void reset() {
        COUNT.remove();
    }

    static void add() {
        COUNT.set(COUNT.get() + 1);
    }
}
