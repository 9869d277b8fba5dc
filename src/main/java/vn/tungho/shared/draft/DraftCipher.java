package vn.tungho.shared.draft;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/**
 * Drafts as they lie in the database: encrypted whole, since nobody knows what people type, bound to their owner and form. What an older
 * release kept in the clear is read until it has been turned.
 */
@Component
class DraftCipher {
    /** Begins what is encrypted; no form's words begin so. */
    static final String MARK = "~";

    private final Keys keys;

    DraftCipher(Keys keys) {
        this.keys = keys;
    }

    /** The words of a form. */
    String close(long userId, String formKey, String words) {
        return MARK + keys.encrypt(KeyPurpose.DRAFT, userId + "/" + formKey, words);
    }

    String open(long userId, String formKey, String kept) {
        return kept.startsWith(MARK) ? keys.decrypt(KeyPurpose.DRAFT, userId + "/" + formKey, kept.substring(1)) : kept;
    }

    /** A chosen file. */
    byte[] close(long fileId, byte[] content) {
        return (MARK + keys.encrypt(KeyPurpose.DRAFT, "file/" + fileId, content)).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] open(long fileId, byte[] kept) {
        return isClosed(kept)
                ? keys.decryptBytes(
                        KeyPurpose.DRAFT,
                        "file/" + fileId,
                        new String(kept, 1, kept.length - 1, StandardCharsets.US_ASCII))
                : kept;
    }

    private static boolean isClosed(byte[] kept) {
        return kept.length > 0 && kept[0] == MARK.charAt(0);
    }

    /** How everything begins that is under the key in use. */
    String current() {
        return MARK + keys.current() + ":";
    }
}
