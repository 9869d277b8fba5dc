package vn.tungho.shared.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seal binds one entry to all before it. The hash can be computed anew by whoever has the lines, so that an anchor told outside proves
 * them; the proof only with a key that the database does not know.
 *
 * @param sealNo counts the sealed lines, without a gap
 * @param proof null in seals from before there were keys
 */
record AuditSeal(
        long sealNo,
        long auditEntryId,
        String hash,
        LocalDateTime sealedAt,
        @Nullable String proof) {
    /** What the first line follows. */
    static final String START = "0".repeat(64);

    private static final String BETWEEN = "\u001f";

    /** The hash of a line after the one before it; the count and the line's proof are part of it. */
    static String hash(String previous, long sealNo, AuditEntry entry) {
        return sha256(String.join(
                BETWEEN,
                previous,
                Long.toString(sealNo),
                Long.toString(entry.auditEntryId()),
                entry.content(),
                Objects.toString(entry.proof(), "")));
    }

    /** The hash as it was before there were keys. */
    static String plainHash(String previous, AuditEntry entry) {
        return sha256(String.join(BETWEEN, previous, Long.toString(entry.auditEntryId()), entry.content()));
    }

    /** What the key's proof is made over. */
    static String proved(long sealNo, String hash) {
        return sealNo + BETWEEN + hash;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
