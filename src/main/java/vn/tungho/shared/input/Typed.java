package vn.tungho.shared.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A typed text as the readers look at it: without what nobody sees, full-width digits and signs made plain. */
final class Typed {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");

    private Typed() {}

    /** Composed, without format and control characters, single spaces, every dash "-", trimmed. */
    static String clean(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var seen = UNSEEN.matcher(plain).replaceAll("");
        return DASHES.matcher(SPACES.matcher(seen).replaceAll(" "))
                .replaceAll("-")
                .strip();
    }

    /** For a sentence: the text between Vietnamese quotes, a long one cut. */
    static String quoted(String clean) {
        return "“" + Texts.cut(clean, 40) + "”";
    }
}
