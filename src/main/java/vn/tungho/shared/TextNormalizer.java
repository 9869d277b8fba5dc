package vn.tungho.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings Vietnamese text into one form, so that the same name compares equal however it was typed. */
public final class TextNormalizer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** The plain form of each letter of the Latin blocks; 0 where it is not one letter. */
    private static final char[] PLAIN = new char[0x1F00];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            if (isLatin(c)) {
                var plain = c == ' ' ? " " : slowlyPlain(String.valueOf(c));
                PLAIN[c] = plain.length() == 1 ? plain.charAt(0) : 0;
            }
        }
    }

    private TextNormalizer() {}

    /**
     * Composed Unicode (NFC), single spaces, trimmed, without signs that cannot be seen; letters that look like others (Ð, ʼ) become
     * those that Vietnamese is written with. Letters and case stay as they are.
     */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : Normalizer.normalize(LookAlikes.replaceIn(text), Normalizer.Form.NFC)
                        .strip();
    }

    /**
     * Lower case without diacritics and apostrophes, "Đỗ  Thị H'Rao" becomes "do thi hrao": for searching only. Two people may have
     * the same plain name; who is who tells {@link #identity}.
     */
    public static String plain(String text) {
        var clean = clean(text);
        if (clean.indexOf('\'') >= 0) {
            return slowlyPlain(clean);
        }
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

    /**
     * The whole name as it tells one person or place from another: composed, lower case, marks and đ kept, each syllable's tone after
     * its letters, so that Hòa and Hoà are one name and Hùng and Hưng are two.
     */
    public static String identity(String name) {
        var key = new StringBuilder(name.length() + 8);
        for (var word : SPACES.split(clean(name).toLowerCase(Locale.ROOT), -1)) {
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

    private static String slowlyPlain(String clean) {
        var bare = MARKS.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("'", "")
                .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(bare.length());
        for (var i = 0; i < bare.length(); i++) {
            plain.append(LookAlikes.bare(bare.charAt(i)));
        }
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Lists have millions of cells, nearly all of them clean: no pattern is run over those. */
    private static boolean isClean(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isLatin(c) || (c == ' ' && before == ' ') || (c != ' ' && isOdd(c))) {
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

    /** Signs among the Latin letters that clean text does not have. */
    private static boolean isOdd(char c) {
        return c <= ' ' || (c >= 0x7F && c <= 0xA0) || c == '\u00AD' || LookAlikes.meant(c) != c;
    }
}
