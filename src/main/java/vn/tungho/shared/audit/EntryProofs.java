package vn.tungho.shared.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/**
 * Proves that the program wrote a line of the log: a hash with a key that the database does not know, over the line and a number of its
 * own, which the database takes once, so that no line can be copied either.
 */
@Component
class EntryProofs {
    private static final int LENGTH = 8;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    EntryProofs(Keys keys) {
        this.keys = keys;
    }

    AuditEntry prove(AuditEntry entry) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var own = HexFormat.of().formatHex(bytes);
        return entry.withProof(own + "-" + keys.hash(KeyPurpose.AUDIT_ENTRY, own + entry.content()));
    }

    boolean isOurs(AuditEntry entry) {
        var proof = entry.proof();
        if (proof == null || proof.indexOf('-') != 2 * LENGTH) {
            return false;
        }
        var own = proof.substring(0, 2 * LENGTH);
        return keys.fits(KeyPurpose.AUDIT_ENTRY, proof.substring(2 * LENGTH + 1), own + entry.content());
    }
}
