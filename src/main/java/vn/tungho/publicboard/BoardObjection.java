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
    /** The same for every sending of these words by this person about this household of this list. */
    String digest(long postingId) {
        return digest(
                postingId, kind.name(), lineNo == null ? "" : lineNo.toString(), headName, content, name, phone, email);
    }

    /** The digest of what was typed, before it is known to be complete. */
    public static String digest(
            long postingId,
            @Nullable String kind,
            @Nullable String line,
            @Nullable String headName,
            @Nullable String content,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {
        var isListed = line != null && !line.isBlank();
        return BoardForms.digest(
                "ds " + postingId,
                kind,
                line,
                isListed ? "" : headName,
                content,
                name,
                BoardForms.digits(phone),
                email);
    }

    @Override
    public String toString() {
        return "BoardObjection[" + kind + "]";
    }
}
