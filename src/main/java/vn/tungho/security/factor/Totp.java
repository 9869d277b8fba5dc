package vn.tungho.security.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time after RFC 6238, as the apps on telephones make them: HMAC-SHA-1, 30 seconds, six digits. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final int LOW_BITS = 0xf;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE_BITS = 8;

    private Totp() {}

    /** A new secret, in the letters that people type into their app. */
    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return encode(bytes);
    }

    /** The number of the half minute in which this second lies. */
    static long step(long epochSecond) {
        return Math.floorDiv(epochSecond, SECONDS);
    }

    /** The code of a half minute. */
    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var at = hash[hash.length - 1] & LOW_BITS;
            var number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA1", e);
        }
    }

    /**
     * The half minute whose code this is: now, the one before or the one after, since clocks differ; empty for a wrong code and for one
     * that is not after {@code lastStep}, since a code serves once.
     */
    static OptionalLong stepOf(String secret, String code, long epochSecond, long lastStep) {
        var now = step(epochSecond);
        for (var step = now - 1; step <= now + 1; step++) {
            if (step > lastStep
                    && MessageDigest.isEqual(
                            code(secret, step).getBytes(StandardCharsets.UTF_8),
                            code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var b : bytes) {
            buffer = (buffer << BYTE_BITS) | (b & 0xff);
            bits += BYTE_BITS;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt((buffer >> bits) & (BASE32.length() - 1)));
            }
            buffer &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << (BITS - bits))).toString();
    }

    static byte[] decode(String text) {
        var bytes = ByteBuffer.allocate(text.length() * BITS / BYTE_BITS);
        var buffer = 0;
        var bits = 0;
        for (var c : text.toCharArray()) {
            buffer = (buffer << BITS) | BASE32.indexOf(c);
            bits += BITS;
            if (bits >= BYTE_BITS) {
                bits -= BYTE_BITS;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
