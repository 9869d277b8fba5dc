package vn.tungho.publicboard;

import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionKind;

/**
 * What somebody typed into the public form.
 *
 * @param lineNo the line of the list; null for a household that is not on it
 * @param headName the household's head as typed, for one that is not on the list
 */
public record BoardObjection(
        ObjectionKind kind,
        @Nullable Integer lineNo,
        String headName,
        String content,
        String name,
        @Nullable String phone,
        @Nullable String email) {
    @Override
    public String toString() {
        return "BoardObjection[" + kind + "]";
    }
}
