package vn.tungho.shared.ui.draft;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as they are kept.
 *
 * @param fields name → value
 * @param start name → value before the person typed; null in drafts of an older form
 * @param version of the thing the form edits; null in drafts of an older form, empty for a new thing
 */
public record DraftWords(
        Map<String, String> fields,
        @Nullable Map<String, String> start,
        @Nullable String version) {
    /** Nothing is kept. */
    public static final DraftWords NONE = new DraftWords(Map.of(), null, null);
}
