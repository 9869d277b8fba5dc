package vn.tungho.operations;

import java.util.List;

/** A verb of the command line other than running the server. */
public interface Command {
    /** What is typed, such as {@code simulate}. */
    String name();

    /** Runs to its end; the return value is the exit code. */
    int run(List<String> arguments);
}
