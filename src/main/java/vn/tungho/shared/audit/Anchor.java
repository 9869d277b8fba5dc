package vn.tungho.shared.audit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A seal as it was told outside: how many lines were sealed, and the hash over all of them.
 *
 * @param count number of lines; 0 when only the hash is known
 * @param hash 64 hexadecimal digits, or the first ones of them as on printed papers
 */
public record Anchor(long count, String hash) {
    private static final int SHORT = 32;
    private static final Pattern ONE =
            Pattern.compile("(?<![0-9a-zA-Z])([0-9a-f]{16,64})(?::(\\d{1,12}))?(?![0-9a-zA-Z])");

    /** Reads the anchors {@code HASH:COUNT} or {@code HASH} in these texts; what stands around them, such as a day, is passed over. */
    public static List<Anchor> parse(List<String> texts) {
        return texts.stream()
                .flatMap(t -> ONE.matcher(t).results())
                .map(m -> new Anchor(m.group(2) == null ? 0 : Long.parseLong(m.group(2)), m.group(1)))
                .toList();
    }

    /** With as many digits of the hash as a paper has room for; nobody finds another log with the same ones. */
    public Anchor shortened() {
        return new Anchor(count, hash.substring(0, Math.min(hash.length(), SHORT)));
    }

    /** As it is printed and typed. */
    @Override
    public String toString() {
        return hash + ":" + count;
    }
}
