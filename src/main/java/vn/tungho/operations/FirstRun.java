package vn.tungho.operations;

/** Fills an empty installation when it starts for the first time. */
public interface FirstRun {
    /** {@code demo} or {@code empty}: the mode it serves. */
    String mode();

    /**
     * Runs before people can sign in, when the database has no user. Runs again at the next start when it was cut off, and then
     * finishes what is there without doubling it.
     */
    void fill();
}
