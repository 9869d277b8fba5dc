package vn.tungho.notices;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of notice.
 *
 * @param template its name: subject and occasion in small letters with hyphens, such as {@code complaint-received}
 * @param occasion to whom and when it is sent, in plain words; empty when nobody wrote it
 * @param firstTitle the words as delivered, kept from the first change on; null before
 */
public record NoticeTemplate(
        String template,
        int version,
        String title,
        String body,
        @Nullable String firstTitle,
        @Nullable String firstBody,
        @Nullable String changedBy,
        @Nullable LocalDateTime changedAt,
        String occasion) {
    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The text with its braces filled; a word nobody gave leaves nothing behind. */
    static String fill(String text, Map<String, String> words) {
        return BRACES.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(1), "")))
                .strip();
    }

    /** The words that may stand in braces: those of the text as delivered. */
    public Set<String> words() {
        return words((firstTitle == null ? title : firstTitle) + (firstBody == null ? body : firstBody));
    }

    static Set<String> words(String text) {
        var found = new TreeSet<String>();
        BRACES.matcher(text).results().forEach(m -> found.add(m.group(1)));
        return found;
    }
}
