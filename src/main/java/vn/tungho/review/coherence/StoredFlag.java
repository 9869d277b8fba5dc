package vn.tungho.review.coherence;

import org.jspecify.annotations.Nullable;
import vn.tungho.standard.coherence.FlagKind;

/**
 * Something that does not fit on a sheet that was sent.
 *
 * @param itemCode the question it is about
 * @param otherItemCode the other question of a clash; empty when there is none
 * @param reason the enumerator's written reason for a need; null when none was given
 * @param isChecked true when the enumerator said to have looked again
 */
public record StoredFlag(
        long sheetId,
        int flagNo,
        long caseId,
        long villageReviewId,
        FlagKind kind,
        String itemCode,
        String otherItemCode,
        String words,
        @Nullable String reason,
        boolean isChecked) {
    /** What was said to it, in words for a paper. */
    public String account() {
        if (reason != null) {
            return "Lý do của rà soát viên: " + reason;
        }
        return isChecked ? "Rà soát viên đã kiểm tra lại" : "Chưa có lời giải thích";
    }

    /** True when nobody has explained it or looked at it again: it came from a device. */
    public boolean isOpen() {
        return reason == null && !isChecked;
    }
}
