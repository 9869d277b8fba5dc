package vn.tungho.shell;

import java.security.SecureRandom;

/** Short numbers that lead from what a person saw to the line in the log. */
final class Reference {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Such as {@code L-482913}. */
    static String next() {
        return "L-%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}
