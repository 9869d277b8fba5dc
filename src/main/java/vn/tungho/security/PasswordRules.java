package vn.tungho.security;

import java.security.SecureRandom;
import java.util.Locale;
import vn.tungho.shared.BusinessException;

/** What a password must be. Length matters most, so nothing is asked about kinds of characters. Our own choice, not law. */
final class PasswordRules {
    static final int SHORTEST = 10;
    /** So much has to be left of it without what is guessed first. */
    private static final int MOST_GUESSED = 5;

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_BYTES = 72;
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private PasswordRules() {}

    /** What a person chooses: long enough, and more than what whoever guesses tries first. */
    static void check(String username, String password) {
        checkGiven(username, password);
        var names = new java.util.ArrayList<>(java.util.List.of(username.split("[._-]", -1)));
        names.add(username);
        names.removeIf(n -> n.length() < SHORTEST_NAME);
        if (FirstGuesses.left(password, names).length() < MOST_GUESSED) {
            throw new BusinessException(
                    "Mật khẩu này nằm trong những mật khẩu bị thử đầu tiên (từ quen dùng, tên, năm, dãy phím)."
                            + " Hãy ghép vài từ không liên quan đến bạn và công việc.");
        }
    }

    /** Refuses a password that is too short, too long to be hashed in full, or holds the user name. */
    static void checkGiven(String username, String password) {
        if (password.length() < SHORTEST) {
            throw new BusinessException("Mật khẩu mới có " + password.length() + " ký tự, cần ít nhất " + SHORTEST
                    + ". Hãy ghép vài từ dễ nhớ, ví dụ bốn từ không liên quan.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new BusinessException("Mật khẩu mới quá dài. Hãy dùng tối đa 72 chữ cái không dấu.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new BusinessException("Mật khẩu mới chứa tên đăng nhập. Hãy chọn mật khẩu khác hẳn tên đăng nhập.");
        }
        if (password.chars().distinct().count() < 4) {
            throw new BusinessException("Mật khẩu mới chỉ lặp lại vài ký tự. Hãy dùng nhiều ký tự khác nhau hơn.");
        }
    }

    /** A one-time password that can be read out on the telephone: three groups of four. */
    static String oneTime() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
