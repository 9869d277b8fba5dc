package vn.tungho.inyear;

import java.security.SecureRandom;

/** Tracking codes: random, without letters and digits that are taken for each other. */
final class RandomCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCode() {}

    /** Eight letters and digits in two groups, such as {@code K7MQ-3XPA}. */
    static String next() {
        var code = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
