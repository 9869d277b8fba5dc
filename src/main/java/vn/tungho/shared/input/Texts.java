package vn.tungho.shared.input;

/** Lengths of texts as people count them: signs, not halves of signs, and a line end once. */
public final class Texts {
    private Texts() {}

    /** The text with each line end as one sign: browsers send two (CRLF). */
    public static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How many signs the text has: a letter outside the basic plane is one, a line end too. */
    public static int length(String text) {
        var lines = lines(text);
        return lines.codePointCount(0, lines.length());
    }

    /** The text, or its beginning with "…": at most so many signs together. */
    public static String shorten(String text, int most) {
        return length(text) <= most ? text : cut(text, most - 1) + "…";
    }

    /** At most so many signs from the beginning, never half of one. */
    public static String cut(String text, int most) {
        var lines = lines(text);
        return lines.codePointCount(0, lines.length()) <= most
                ? lines
                : lines.substring(0, lines.offsetByCodePoints(0, most));
    }

    /** At most so many signs from the end, never half of one. */
    public static String end(String text, int most) {
        var lines = lines(text);
        return lines.codePointCount(0, lines.length()) <= most
                ? lines
                : lines.substring(lines.offsetByCodePoints(lines.length(), -most));
    }
}
