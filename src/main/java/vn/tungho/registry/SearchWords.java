package vn.tungho.registry;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.TextNormalizer;

/**
 * What a search text was understood as; at most one of the first three is set.
 *
 * @param plainName the words without diacritics
 * @param isRare few households have the name, so the index over name parts leads; else the ordered list is read and filtered
 * @param villageCodes villages whose name holds the words
 */
public record SearchWords(
        @Nullable String citizenId,
        @Nullable String code,
        @Nullable String plainName,
        boolean isRare,
        List<String> villageCodes) {
    private static final Pattern CODE = Pattern.compile("\\d{5}-\\d{1,9}");

    /** Nothing asked for. */
    static final SearchWords NONE = new SearchWords(null, null, null, false, List.of());

    /** Tells an ID number and a household code from a name. */
    static SearchWords of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        var clean = TextNormalizer.clean(text);
        var digits = clean.replace(" ", "");
        if (CitizenId.isValid(digits)) {
            return new SearchWords(digits, null, null, false, List.of());
        }
        if (CODE.matcher(clean).matches()) {
            return new SearchWords(null, clean, null, false, List.of());
        }
        return new SearchWords(null, null, escape(TextNormalizer.plain(clean)), false, List.of());
    }

    SearchWords led(boolean rare, List<String> villages) {
        return new SearchWords(citizenId, code, plainName, rare, villages);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
