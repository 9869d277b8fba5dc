package vn.tungho.shared.area;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tungho.shared.TextNormalizer;

/** Brings names of areas into forms in which they compare equal however they were typed. */
final class AreaNames {
    private static final Pattern KIND = Pattern.compile(
            "^(xã|phường|thị trấn|đặc khu|tỉnh|thành phố|tp\\.?|tt\\.?|x\\.|p\\.)\\s+", Pattern.UNICODE_CASE);

    private AreaNames() {}

    /** Lower case, without the kind of unit, each syllable's tone after its letters: "Xã Hoá" and "Hóa" become the same. */
    static String exact(String name) {
        var text = KIND.matcher(TextNormalizer.clean(name).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        return TextNormalizer.identity(text);
    }

    /** As {@link #exact} and without any diacritics. */
    static String plain(String name) {
        return TextNormalizer.plain(exact(name));
    }
}
