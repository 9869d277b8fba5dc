package vn.tungho.security;

import java.security.SecureRandom;
import java.util.Locale;
import vn.tungho.shared.BusinessException;

/** What a password must be. Length matters most, so nothing is asked about kinds of characters. Our own choice, not law. */
final class PasswordRules {
    static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private PasswordRules() {}

    /** Refuses a password that is too short, too long to be hashed in full, or holds the user name. */
    static void check(String username, String password) {
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
