import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks an export of the audit log without the program, its database or a library:
 *
 * <pre>java src/verifier/Verify.java EXPORT ANCHORS [KEYS]</pre>
 *
 * EXPORT comes from {@code ./tungho verify --export FILE}; ANCHORS is any text with anchors HASH:COUNT as they stand on the public page, in
 * letters and on papers. Whoever has no key proves that the lines up to each anchor are those of that day. With the file of the keys the
 * proofs of lines and seals are checked too. Exit code 1 when something does not fit.
 */
public class Verify {
    private static final String BETWEEN = "\u001f";
    private static final Pattern ANCHOR =
            Pattern.compile("(?<![0-9a-zA-Z])([0-9a-f]{16,64})(?::(\\d{1,12}))?(?![0-9a-zA-Z])");

    private final Map<String, byte[]> keys = new TreeMap<>();
    private final List<String> hashes = new ArrayList<>();
    private int faults;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("java Verify.java EXPORT ANCHORS [KEYS]");
            System.exit(2);
        }
        var verify = new Verify();
        if (arguments.length > 2) {
            verify.readKeys(Path.of(arguments[2]));
        }
        verify.readLog(Path.of(arguments[0]));
        var anchors = verify.compare(Files.readString(Path.of(arguments[1])));
        System.out.println(verify.hashes.size() + " dấu niêm, " + anchors + " điểm neo, " + verify.faults + " lỗi"
                + (verify.keys.isEmpty() ? "; chưa kiểm tra khóa" : ""));
        System.exit(verify.faults == 0 ? 0 : 1);
    }

    private void readKeys(Path file) throws Exception {
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.strip().split(" ", 2);
                keys.put(parts[0], Base64.getDecoder().decode(parts[1]));
            }
        }
    }

    private void readLog(Path file) throws Exception {
        var previous = "0".repeat(64);
        var keyed = false;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                var f = line.split("\t", -1);
                for (var i = 0; i < f.length; i++) {
                    f[i] = unescaped(f[i]);
                }
                keyed |= !f[2].isEmpty();
                check(f, previous, keyed);
                previous = f[1];
                hashes.add(previous);
            }
        }
    }

    private void check(String[] f, String previous, boolean keyed) throws Exception {
        if (f.length != 14 || !f[0].equals(Integer.toString(hashes.size() + 1))) {
            fault("Thiếu hoặc hỏng dấu niêm số " + (hashes.size() + 1));
            return;
        }
        var content = String.join(BETWEEN, List.of(f).subList(4, 13));
        var text = keyed
                ? String.join(BETWEEN, previous, f[0], f[3], content, f[13])
                : String.join(BETWEEN, previous, f[3], content);
        if (!f[1].equals(sha256(text))) {
            fault("Dòng số " + f[3] + ": không khớp dấu niêm số " + f[0]);
        }
        if (keyed && f[2].isEmpty()) {
            fault("Dấu niêm số " + f[0] + " không có khóa");
        }
        if (keyed && !keys.isEmpty()) {
            if (!fits("tungho-audit-seal", f[2], f[0] + BETWEEN + f[1])) {
                fault("Dấu niêm số " + f[0] + " không do khóa này đóng");
            }
            var own = f[13].length() > 17 ? f[13].substring(0, 16) : "";
            if (own.isEmpty() || !fits("tungho-audit-entry", f[13].substring(17), own + content)) {
                fault("Dòng số " + f[3] + " không do chương trình ghi");
            }
        }
    }

    private int compare(String anchors) {
        var count = 0;
        var found = ANCHOR.matcher(anchors);
        while (found.find()) {
            count++;
            var hash = found.group(1);
            var place = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            var fits = place == 0
                    ? hashes.stream().anyMatch(h -> h.startsWith(hash))
                    : place <= hashes.size() && hashes.get(place - 1).startsWith(hash);
            if (!fits) {
                fault("Điểm neo " + found.group() + " không có trong nhật ký");
            }
        }
        return count;
    }

    private void fault(String words) {
        faults++;
        System.out.println("SAI. " + words);
    }

    private static String unescaped(String field) {
        var text = new StringBuilder();
        for (var i = 0; i < field.length(); i++) {
            if (field.charAt(i) != '\\' || i + 1 == field.length()) {
                text.append(field.charAt(i));
            } else {
                var next = field.charAt(++i);
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return text.toString();
    }

    private boolean fits(String purpose, String hash, String text) throws Exception {
        var parts = hash.split(":", 2);
        var root = keys.get(parts[0]);
        return parts.length == 2 && root != null && HexFormat.of().formatHex(hmac(derive(root, purpose), bytes(text))).equals(parts[1]);
    }

    /** HKDF-SHA-256 with an empty salt and one block, as the program derives the key of a purpose. */
    private static byte[] derive(byte[] root, String purpose) throws Exception {
        var extracted = hmac(new byte[32], root);
        var info = bytes(purpose);
        var block = java.util.Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
