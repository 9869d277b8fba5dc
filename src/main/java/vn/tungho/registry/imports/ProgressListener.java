package vn.tungho.registry.imports;

/** Hears how far a long work is. Called on the working thread. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener SILENT = (step, fraction) -> {};

    /**
     * @param step what is being done, in words
     * @param fraction 0 to 1 of the whole
     */
    void progress(String step, double fraction);
}
