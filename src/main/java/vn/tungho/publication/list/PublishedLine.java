package vn.tungho.publication.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.PublishedResult;

/**
 * A household on a public list: name and class. The village is the list's.
 *
 * @param correctedResult the class by a later decision, while the list hangs
 * @param correctedBy the number of that decision
 */
public record PublishedLine(
        int lineNo,
        long householdId,
        String name,
        PublishedResult result,
        @Nullable PublishedResult correctedResult,
        @Nullable String correctedBy,
        @Nullable LocalDate correctedOn) {
    /** What the board says: the class, or the class as corrected with the decision that did it. */
    public String words() {
        return correctedResult == null
                ? result.label()
                : correctedResult.label() + " (sửa theo quyết định " + correctedBy + ")";
    }
}
