package vn.tungho.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** A signed decision that gives households to helpers. */
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
        LocalDateTime signedAt) {
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }
}
