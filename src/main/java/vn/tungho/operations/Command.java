package vn.tungho.operations;

/** What a verb of the command line other than {@code run} does. */
public interface Command {
    Verb verb();

    /** Runs to its end; the return value is the exit code. */
    int run(CommandLine line);
}
