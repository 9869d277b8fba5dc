package vn.tungho.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings Vietnamese text into one form, so that the same name compares equal however it was typed. */
public final class TextNormalizer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** The plain form of each letter of the Latin blocks; 0 where it is not one letter. */
    private static final char[] PLAIN = new char[0x1F00];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            if (isLatin(c)) {
                var plain = slowlyPlain(String.valueOf(c));
                PLAIN[c] = plain.length() == 1 ? plain.charAt(0) : 0;
            }
        }
    }

    private TextNormalizer() {}

    /** Composed Unicode (NFC), single spaces, trimmed; letters and case stay as they are. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** Lower case without diacritics, "Đỗ  Thị Hà" becomes "do thi ha": for searching and for matching names. */
    public static String plain(String text) {
        var clean = clean(text);
        var plain = new char[clean.length()];
        for (var i = 0; i < plain.length; i++) {
            var c = clean.charAt(i);
            var letter = isLatin(c) ? PLAIN[c] : 0;
            if (letter == 0) {
                return slowlyPlain(clean);
            }
            plain[i] = letter;
        }
        return new String(plain);
    }

    private static String slowlyPlain(String clean) {
        return MARKS.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** Lists have millions of cells, nearly all of them clean: no pattern is run over those. */
    private static boolean isClean(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isLatin(c) || (c == ' ' && before == ' ') || (c != ' ' && isSpace(c))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The blocks of Latin letters that are composed already and that no following letter of the same blocks changes. */
    private static boolean isLatin(char c) {
        return c < 0x0300 || (c >= 0x1E00 && c < 0x1F00);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u00A0';
    }
}
