package vn.tungho.review.basis;

import java.time.LocalDateTime;
import vn.tungho.shared.VietnameseFormat;

/**
 * The overseer's written word that reviews of a year may run on values that are not confirmed (R-UNCONFIRMED-ACCEPTED).
 *
 * @param valueCount how many values were not confirmed when it was given
 * @param content the same in words, sheet by sheet
 */
public record Acceptance(
        long acceptanceId,
        String provinceCode,
        String editionId,
        int year,
        int valueCount,
        String content,
        String reason,
        String acceptedBy,
        String acceptedName,
        LocalDateTime acceptedAt) {
    /** Who accepted what, when and why, in one sentence. */
    public String words() {
        return acceptedName + " (giám sát cấp tỉnh) chấp nhận ngày "
                + VietnameseFormat.date(acceptedAt.toLocalDate()) + " cho rà soát năm " + year + ": "
                + VietnameseFormat.number(valueCount) + " giá trị chưa xác nhận (" + content + "). Lý do: " + reason;
    }
}
