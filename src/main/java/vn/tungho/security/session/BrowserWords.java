package vn.tungho.security.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in words that people know theirs by; only for showing, since it can say anything. */
final class BrowserWords {
    private static final Map<String, String> BROWSERS = ordered(
            "Edg/",
            "Edge",
            "coc_coc",
            "Cốc Cốc",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "máy Mac",
            "Linux", "Linux");

    private BrowserWords() {}

    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return first(BROWSERS, said, "Trình duyệt lạ") + " trên " + first(SYSTEMS, said, "máy lạ");
    }

    private static String first(Map<String, String> words, String said, String unknown) {
        return words.entrySet().stream()
                .filter(e -> said.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(unknown);
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
