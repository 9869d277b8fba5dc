package vn.tungho.registry.imports;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tungho.shared.TextNormalizer;

/**
 * The forms of a village's name by which it is told from others.
 *
 * @param identity the whole name; equal names are one village
 * @param base the same without a former commune in brackets behind it
 * @param kind thon, ban, to dan pho, …; empty where the name has none or only a letter for it
 * @param loose what is left without kind, marks, and with i for y: equal ones may be one village
 */
record VillageNames(String identity, String base, String kind, String loose, boolean isMarked) {
    private static final Pattern FORMER = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern KIND = Pattern.compile(
            "^(thon|ban|lang|buon|bon|plei|play|xom|ap|khom|khu pho|khu|khoi|to dan pho|tdp|to|doi|so|cum)\\.?\\s+");
    private static final Pattern LETTERS = Pattern.compile("^(t|b|x|k|kp|l|th)\\.\\s*");

    static VillageNames of(String name) {
        var base = FORMER.matcher(TextNormalizer.clean(name)).replaceFirst("");
        var plain = TextNormalizer.plain(base);
        var kind = KIND.matcher(plain);
        var hasKind = kind.find();
        var rest =
                hasKind ? plain.substring(kind.end()) : LETTERS.matcher(plain).replaceFirst("");
        return new VillageNames(
                TextNormalizer.identity(name),
                TextNormalizer.identity(base),
                hasKind ? kind.group(1).replace("tdp", "to dan pho") : "",
                rest.replace('y', 'i').replaceAll("[^a-z0-9]", ""),
                !plain.equals(base.toLowerCase(Locale.ROOT)));
    }

    /** True when a person may have meant the same village with both. */
    boolean isNear(VillageNames other) {
        return loose.equals(other.loose) && (kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty());
    }

    /** True when both are whole names, typed with marks, that differ in marks only: two villages unless somebody says otherwise. */
    boolean differsByMarks(VillageNames other) {
        return kind.equals(other.kind)
                && isMarked
                && other.isMarked
                && TextNormalizer.plain(base).equals(TextNormalizer.plain(other.base));
    }
}
