package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A signed decision that gives households to helpers.
 *
 * @param legalBasis the text it rests on, as it was confirmed when it was signed; null, like the two after it, in one signed before
 *     these words were kept
 * @param dutyWords what it asks of a helper
 * @param remark what was not confirmed when it was signed; may be empty
 */
public record HelpDecision(
        long decisionId,
        String provinceCode,
        String communeCode,
        String number,
        LocalDate decidedOn,
        @Nullable LocalDate termUntil,
        int households,
        long signerId,
        String signerName,
        LocalDateTime signedAt,
        @Nullable String legalBasis,
        @Nullable String dutyWords,
        @Nullable String remark) {
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }
}
