package vn.tungho.bench;

/**
 * How much is made and measured.
 *
 * @param calls measured calls of each list
 * @param starts engine instances started for the yardstick, from which it is extrapolated
 * @param rows member rows of the imported file
 * @param scored households scored
 * @param pairs completions of each kind
 * @param sessions people signed in at once
 */
record BenchSize(
        int communes,
        int villages,
        int households,
        int workItems,
        int calls,
        int starts,
        int rows,
        int scored,
        int pairs,
        int sessions) {
    /** A whole province. */
    static BenchSize full() {
        return new BenchSize(78, 1_300, 50_000, 120_000, 300, 2_000, 50_000, 20_000, 300, 20);
    }

    /** One tenth. */
    static BenchSize quick() {
        return new BenchSize(8, 130, 5_000, 12_000, 200, 500, 5_000, 5_000, 150, 20);
    }
}
