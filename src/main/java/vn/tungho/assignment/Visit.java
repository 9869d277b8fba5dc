package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.tungho.shared.area.Area;

/** A visit that was logged; see {@link NewVisit} for the fields. */
public record Visit(
        long visitId,
        String clientId,
        long assignmentId,
        long householdId,
        String provinceCode,
        String communeCode,
        String villageCode,
        long helperId,
        String helperName,
        long userId,
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
        boolean isLate,
        LocalDateTime recordedAt) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
