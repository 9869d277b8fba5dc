package vn.tungho.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings Vietnamese text into one form, so that the same name compares equal however it was typed. */
public final class TextNormalizer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private TextNormalizer() {}

    /** Composed Unicode (NFC), single spaces, trimmed; letters and case stay as they are. */
    public static String clean(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Lower case without diacritics, "Đỗ  Thị Hà" becomes "do thi ha": for searching and for matching names. */
    public static String plain(String text) {
        var decomposed = Normalizer.normalize(clean(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
