package vn.tungho.shared.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts, proves and finds again with the keys of this installation. What it yields names the number of the key it was made with
 * ({@code 2:…}), so that a new key can come into use while the old ones are still read. Safe for many threads.
 */
public final class Keys {
    private static final int LENGTH = 32;

    private final Path path;
    private final SortedMap<Integer, byte[]> byNumber;
    private final Map<Used, AesGcmJce> ciphers = new ConcurrentHashMap<>();
    private final Map<Used, PrfHmacJce> hashes = new ConcurrentHashMap<>();

    Keys(Path path, SortedMap<Integer, byte[]> byNumber) {
        this.path = path;
        this.byNumber = byNumber;
    }

    /** The keys of a file; refused in one sentence when there is none or when it is damaged. */
    public static Keys of(KeyFile file) {
        return new Keys(file.path(), file.read());
    }

    /** Where they lie. */
    public Path path() {
        return path;
    }

    /** The number of the key in use. */
    public int current() {
        return byNumber.lastKey();
    }

    /** The numbers of all keys, the one in use last. */
    public List<Integer> numbers() {
        return List.copyOf(byNumber.keySet());
    }

    /**
     * Encrypts with the key in use; the same text gives another result each time.
     *
     * @param boundTo what the text belongs to, such as {@code user/12}; under another name it is not decrypted
     */
    public String encrypt(KeyPurpose purpose, String boundTo, String text) {
        return encrypt(purpose, boundTo, text.getBytes(UTF_8));
    }

    /** As {@link #encrypt(KeyPurpose, String, String)}, for bytes. */
    public String encrypt(KeyPurpose purpose, String boundTo, byte[] bytes) {
        try {
            var encrypted = cipher(new Used(purpose, current())).encrypt(bytes, boundTo.getBytes(UTF_8));
            return current() + ":" + Base64.getEncoder().encodeToString(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM encrypts everything", e);
        }
    }

    /** The text again; refused when it was changed, belongs to something else, or its key is missing. */
    public String decrypt(KeyPurpose purpose, String boundTo, String encrypted) {
        return new String(decryptBytes(purpose, boundTo, encrypted), UTF_8);
    }

    /** As {@link #decrypt}, for bytes. */
    public byte[] decryptBytes(KeyPurpose purpose, String boundTo, String encrypted) {
        try {
            var bytes = Base64.getDecoder().decode(encrypted.substring(encrypted.indexOf(':') + 1));
            return cipher(new Used(purpose, numberOf(encrypted))).decrypt(bytes, boundTo.getBytes(UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyFault("Một dữ liệu mã hóa (" + purpose.label()
                    + ") đã bị sửa trong cơ sở dữ liệu hoặc thuộc tệp khóa khác: hãy báo người quản trị.");
        }
    }

    /** Whether this was made with the key in use. */
    public boolean isCurrent(String made) {
        return made.startsWith(current() + ":");
    }

    /** HMAC-SHA-256 with the key in use, {@code 2:} and 64 hexadecimal digits; the same text gives the same result. */
    public String hash(KeyPurpose purpose, String text) {
        return hash(purpose, current(), text);
    }

    /** As {@link #hash(KeyPurpose, String)}, with the key of this number. */
    public String hash(KeyPurpose purpose, int number, String text) {
        try {
            return number + ":"
                    + HexFormat.of().formatHex(hasher(new Used(purpose, number)).compute(text.getBytes(UTF_8), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** The hashes of a text under each key, by which a column that is being turned to a new key is searched. */
    public List<String> hashesOfAll(KeyPurpose purpose, String text) {
        return byNumber.keySet().stream().map(n -> hash(purpose, n, text)).toList();
    }

    /** Whether the hash is that of this text under the key that it names; false also when there is no such key. */
    public boolean fits(KeyPurpose purpose, String hash, String text) {
        return hash.matches("\\d{1,6}:[0-9a-f]{64}")
                && byNumber.containsKey(numberOf(hash))
                && MessageDigest.isEqual(
                        hash.getBytes(UTF_8),
                        hash(purpose, numberOf(hash), text).getBytes(UTF_8));
    }

    private static int numberOf(String made) {
        var end = made.indexOf(':');
        if (end < 1 || end > 6) {
            throw new IllegalArgumentException("made with no key");
        }
        return Integer.parseInt(made.substring(0, end));
    }

    private AesGcmJce cipher(Used key) throws GeneralSecurityException {
        var known = ciphers.get(key);
        if (known == null) {
            known = new AesGcmJce(derive(key));
            ciphers.put(key, known);
        }
        return known;
    }

    private PrfHmacJce hasher(Used key) throws GeneralSecurityException {
        var known = hashes.get(key);
        if (known == null) {
            known = new PrfHmacJce("HMACSHA256", new SecretKeySpec(derive(key), "HMAC"));
            hashes.put(key, known);
        }
        return known;
    }

    private byte[] derive(Used key) throws GeneralSecurityException {
        var root = byNumber.get(key.number());
        if (root == null) {
            throw new KeyFault("Tệp khóa " + path + " thiếu khóa số " + key.number()
                    + ": hãy chép lại bản đã giữ cùng bản sao lưu rồi chạy lại.");
        }
        return Hkdf.computeHkdf(
                "HmacSha256", root, new byte[0], key.purpose().label().getBytes(UTF_8), LENGTH);
    }

    private record Used(KeyPurpose purpose, int number) {}
}
