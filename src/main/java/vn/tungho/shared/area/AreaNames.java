package vn.tungho.shared.area;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tungho.shared.TextNormalizer;

/** Brings names of areas into forms in which they compare equal however they were typed. */
final class AreaNames {
    private static final Pattern KIND = Pattern.compile(
            "^(xã|phường|thị trấn|đặc khu|tỉnh|thành phố|tp\\.?|tt\\.?|x\\.|p\\.)\\s+", Pattern.UNICODE_CASE);
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SPACE = Pattern.compile(" ");

    private AreaNames() {}

    /** Lower case, without the kind of unit, each syllable's tone after its letters: "Xã Hoá" and "Hóa" become the same. */
    static String exact(String name) {
        var text = KIND.matcher(TextNormalizer.clean(name).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        var key = new StringBuilder();
        for (var word : SPACE.split(text, -1)) {
            var letters = Normalizer.normalize(word, Normalizer.Form.NFD);
            var tones = TONE.matcher(letters);
            key.append(TONE.matcher(letters).replaceAll(""));
            while (tones.find()) {
                key.append(tones.group());
            }
            key.append(' ');
        }
        return key.toString().strip();
    }

    /** As {@link #exact} and without any diacritics. */
    static String plain(String name) {
        return TextNormalizer.plain(exact(name));
    }
}
