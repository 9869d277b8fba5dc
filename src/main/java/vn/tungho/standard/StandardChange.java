package vn.tungho.standard;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An official value entered by one administrator; it counts once another one has confirmed it.
 *
 * @param target what it replaces: a value code; question, option and column; a question; or an indicator number
 * @param label the same in words
 * @param sheetId the workbook it came with; null when it was entered by itself
 * @param source the text and article it was taken from
 */
public record StandardChange(
        long standardChangeId,
        String editionId,
        ChangeKind kind,
        String target,
        String label,
        String oldContent,
        String newContent,
        String source,
        ChangeState state,
        String enteredBy,
        LocalDateTime enteredAt,
        @Nullable String closedBy,
        @Nullable LocalDateTime closedAt,
        String closingNote,
        @Nullable Long sheetId) {
    /** The content of a rule that is to hold no longer. */
    public static final String ENDED = "thôi dùng";

    /** True when a rule is to hold no longer. */
    public boolean isEnded() {
        return newContent.equals(ENDED);
    }

    String part(int no) {
        return target.split(" ", -1)[no];
    }
}
