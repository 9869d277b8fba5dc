package vn.tungho.operations.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** The key that the office keeps, as typed. What encrypts a file is derived from it and from the file's own salt. */
public final class BackupKey {
    /** The environment variable that holds it. */
    public static final String VARIABLE = "TUNGHO_BACKUP_KEY";

    /** How often the typed key is hashed for a new file, which makes guessing slow. */
    static final int ITERATIONS = 600_000;

    private static final int SHORTEST = 16;
    private static final int LENGTH = 32;
    private static final int SEGMENT = 1 << 20;

    private final char[] typed;

    private BackupKey(char[] typed) {
        this.typed = typed;
    }

    /** The key of the variable's value; refused when there is none or when it is too short to protect anything. */
    public static BackupKey of(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new BackupFault("Chưa có khóa sao lưu: hãy đặt biến " + VARIABLE + " (ít nhất " + SHORTEST
                    + " ký tự) và giữ khóa ở nơi khác với tệp sao lưu.");
        }
        if (value.strip().length() < SHORTEST) {
            throw new BackupFault("Khóa sao lưu trong " + VARIABLE + " quá ngắn: cần ít nhất " + SHORTEST + " ký tự.");
        }
        return new BackupKey(value.strip().toCharArray());
    }

    /** The key of one file. */
    Derived derive(byte[] salt, int iterations) {
        try {
            var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(typed, salt, iterations, LENGTH * 8))
                    .getEncoded();
            return new Derived(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        }
    }

    /** What the typed key becomes for one file. */
    static final class Derived {
        private final byte[] bytes;

        private Derived(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Stands in the file, so that a wrong key is told from a damaged file; tells nothing about the key itself. */
        byte[] check() {
            return expand("tungho-backup-check", BackupHeader.CHECK);
        }

        boolean fits(byte[] check) {
            return Arrays.equals(check, check());
        }

        /** AES-GCM by pieces, each bound to its place and the last one marked as such. */
        AesGcmHkdfStreaming cipher() {
            try {
                return new AesGcmHkdfStreaming(expand("tungho-backup-body", LENGTH), "HmacSha256", LENGTH, SEGMENT, 0);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has AES-GCM", e);
            }
        }

        private byte[] expand(String purpose, int length) {
            try {
                return Hkdf.computeHkdf(
                        "HmacSha256", bytes, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), length);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
            }
        }
    }
}
