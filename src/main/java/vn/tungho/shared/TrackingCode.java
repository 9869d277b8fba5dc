package vn.tungho.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code under which somebody without an account asks how a matter stands. It is drawn at random from 32^8 possibilities and says
 * nothing about the matter; letters and digits that look alike (0 O 1 I) are left out.
 */
public final class TrackingCode {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TrackingCode() {}

    /** A new code of nine signs, such as {@code K7MP-2XQ9}; store it under a unique key. */
    public static String next() {
        var code = new StringBuilder();
        for (var i = 0; i < 2 * HALF; i++) {
            if (i == HALF) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed as the code is written; empty when it cannot be one. Case, blanks and hyphens do not matter. */
    public static Optional<String> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—.]", "");
        return SHAPE.matcher(signs).matches()
                ? Optional.of(signs.substring(0, HALF) + "-" + signs.substring(HALF))
                : Optional.empty();
    }
}
