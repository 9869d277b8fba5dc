package vn.tungho.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the helper writes it down.
 *
 * @param clientId a UUID made where it was written; sending the same one again changes nothing
 * @param epoch the assignment's epoch the device knew; null when the page read it just now
 * @param found what was found, in the helper's words; may be empty
 * @param moneyDong money given, in đồng
 * @param goods goods given, in words; empty for none
 * @param goodsDong what the goods are worth, in đồng
 * @param workDays days of work given
 * @param programmeCode what support is asked for by name; null when the commune is to find out
 * @param seconds how long the form was open, for the burden meter
 * @param questions how many questions were answered, for the burden meter
 */
public record NewVisit(
        String clientId,
        long householdId,
        @Nullable Integer epoch,
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
        @Nullable String programmeCode,
        int seconds,
        int questions) {
    /** A routine visit without help given. */
    public static NewVisit routine(String clientId, long householdId, LocalDate on, Situation situation) {
        return new NewVisit(
                clientId,
                householdId,
                null,
                on,
                VisitPurpose.ROUTINE,
                situation,
                "",
                0,
                "",
                0,
                BigDecimal.ZERO,
                "",
                NextStep.NEXT_VISIT,
                "",
                null,
                null,
                null,
                60,
                3);
    }
}
