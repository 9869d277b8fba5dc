package vn.tungho.shared.document;

import java.text.Normalizer;

/** Makes any text safe for a document: composed letters, no characters that XML forbids. */
final class PlainText {
    private PlainText() {}

    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        var result = new StringBuilder(composed.length());
        composed.codePoints().filter(PlainText::allowed).forEach(result::appendCodePoint);
        return result.toString();
    }

    /** For XHTML, line breaks included. */
    static String html(String text) {
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
