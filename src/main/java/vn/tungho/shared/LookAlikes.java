package vn.tungho.shared;

import java.util.regex.Pattern;

/**
 * Signs that the eye cannot tell from others, or cannot see at all, brought to the one sign that Vietnamese is written with: two
 * spellings of a name that look the same must be the same.
 */
final class LookAlikes {
    private static final String FROM = "ÐƉƊðɖɗƁɓ’‘ʼʻʹ′´`ˈ＇ꞌ‛" + "АВЕЅІЈКМНОРСТУХаеѕіјорсухАΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String TO = "ĐĐĐđđđɃƀ''''''''''''" + "ABESIJKMHOPCTYXaesijopcyxAABEZHIKMNOPTYXo";

    /** Letters with a stroke or hook have no decomposition; this is what they are typed as without it. */
    private static final String STROKED = "đɖɗðƀɓƃħɨłøŧʉƶɉǥɇɍɏȼɟŋ";

    private static final String BARE = "ddddbbbhilotuzjgerycjn";

    private static final Pattern STROKE_OVER_D = Pattern.compile("([dDbB])[\\u0335\\u0336]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085\\u115F\\u1160\\u2800\\u3164]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\u034F\\uFE00-\\uFE0F&&[^\\s\\u0085]]");

    private LookAlikes() {}

    /** The sign that is meant; the same sign when it has no look-alike. */
    static char meant(char c) {
        if (c < 0x60) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return meant((char) (c - 0xFEE0));
        }
        int at = FROM.indexOf(c);
        return at < 0 ? c : TO.charAt(at);
    }

    /** A letter in lower case without its stroke or hook. */
    static char bare(char c) {
        int at = STROKED.indexOf(c);
        return at < 0 ? c : BARE.charAt(at);
    }

    /** The text without unseen signs, with single spaces, each look-alike replaced. */
    static String replaceIn(String text) {
        var seen = SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        var out = new StringBuilder(seen.length());
        for (var i = 0; i < seen.length(); i++) {
            out.append(meant(seen.charAt(i)));
        }
        return STROKE_OVER_D.matcher(out).replaceAll(m -> switch (m.group(1)) {
            case "d" -> "đ";
            case "D" -> "Đ";
            case "b" -> "ƀ";
            default -> "Ƀ";
        });
    }
}
