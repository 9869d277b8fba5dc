package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A visit that was logged; see {@link NewVisit} for the fields.
 *
 * @param rootId the first row of this visit, before any correction; its photos hang there
 * @param helperId who is credited: the person who came, when he is a helper himself, else the helper he stood in for
 * @param madeBy the full name of the person who came and wrote it
 * @param replacedBy the row that corrects this one
 * @param withdrawnBy who corrected or withdrew it, by full name; such a row counts nowhere and stays as a trace
 */
public record Visit(
        long visitId,
        long rootId,
        String clientId,
        long assignmentId,
        long householdId,
        String provinceCode,
        String communeCode,
        String villageCode,
        long helperId,
        String helperName,
        long userId,
        String madeBy,
        LocalDate visitedOn,
        VisitPurpose purpose,
        Situation situation,
        String found,
        long moneyDong,
        String goods,
        long goodsDong,
        BigDecimal workDays,
        String householdWord,
        NextStep nextStep,
        String nextNote,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        int seconds,
        int questions,
        boolean isLate,
        LocalDateTime recordedAt,
        @Nullable Long replacedBy,
        @Nullable LocalDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawReason) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** False when it was corrected or withdrawn. */
    public boolean holds() {
        return withdrawnAt == null;
    }

    /** True when nobody was at home: kept, and no visit. */
    public boolean isAttempt() {
        return situation == Situation.AWAY;
    }

    /** The person who came, and for whom when that is somebody else. */
    public String who() {
        return madeBy.equals(helperName) ? helperName : madeBy + " (làm thay " + helperName + ")";
    }
}
