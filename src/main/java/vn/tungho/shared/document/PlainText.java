package vn.tungho.shared.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes any text safe for a document: composed letters, no characters that XML forbids. */
final class PlainText {
    private static final Pattern NUMBER = Pattern.compile("[^\\s<>/&;]{1,12}(/[^\\s<>/&;]{1,20}){1,2}");

    private PlainText() {}

    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        var result = new StringBuilder(composed.length());
        composed.codePoints().filter(PlainText::allowed).forEach(result::appendCodePoint);
        return result.toString();
    }

    /** For XHTML, line breaks included; numbers of documents such as 12/QĐ-UBND stay on one line. */
    static String html(String text) {
        return NUMBER.matcher(cell(text)).replaceAll("<span class=\"whole\">$0</span>");
    }

    /** For narrow cells: line breaks included, everything may be broken. */
    static String cell(String text) {
        return attribute(text).replace("\n", "<br/>");
    }

    static String attribute(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean allowed(int c) {
        return c == '\n' || c == '\t' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
