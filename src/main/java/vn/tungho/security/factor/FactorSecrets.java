package vn.tungho.security.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/** Secrets as the database keeps them: encrypted for the app, as keyed digests for recovery codes. */
@Component
class FactorSecrets {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODES = 10;
    private static final int LENGTH = 10;

    private final Keys keys;

    FactorSecrets(Keys keys) {
        this.keys = keys;
    }

    String seal(long userId, String secret) {
        return keys.encrypt(KeyPurpose.SECOND_FACTOR, "user/" + userId, secret);
    }

    String open(FactorMapper.Kept kept) {
        return keys.decrypt(KeyPurpose.SECOND_FACTOR, "user/" + kept.userId(), kept.secret());
    }

    /** What an app reads off the QR code. */
    String address(String username, String secret) {
        var issuer = URLEncoder.encode("Từng Hộ", StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + issuer + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + issuer;
    }

    /** Codes for the day on which the telephone is lost, in two groups of five. */
    List<String> newRecoveryCodes() {
        var random = new SecureRandom();
        return Stream.generate(() -> {
                    var text = new StringBuilder();
                    for (var i = 0; i < LENGTH; i++) {
                        text.append(i == LENGTH / 2 ? "-" : "")
                                .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                    }
                    return text.toString();
                })
                .limit(CODES)
                .toList();
    }

    String hash(long userId, String code) {
        return keys.hash(KeyPurpose.SECOND_FACTOR, text(userId, code));
    }

    /** That of these digests which belongs to what was typed. */
    Optional<String> hashOf(List<String> hashes, long userId, String typed) {
        return hashes.stream()
                .filter(h -> keys.fits(KeyPurpose.SECOND_FACTOR, h, text(userId, typed)))
                .findFirst();
    }

    private static String text(long userId, String code) {
        return userId + "/" + code.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
