package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * A household of the helper at work, with all that is needed at its door.
 *
 * @param epoch the assignment's epoch, to be sent with each visit
 * @param isDeputy true while the person stands in for another helper
 * @param helperName whose household it is when the person only stands in; null for his own
 * @param lastSituation how the last visit found the household; null before the first
 * @param tryAgainBy by when to come again because nobody was at home the last time; null otherwise
 * @param asked what was asked of the commune at the latest visits, with the outcome
 * @param nextVisitBy the last day of the next visit in time; null while the assignment waits for an answer
 */
public record MyHousehold(
        long assignmentId,
        int epoch,
        AssignmentState state,
        boolean isDeputy,
        @Nullable LocalDate deputyUntil,
        @Nullable String helperName,
        long householdId,
        String householdCode,
        String headName,
        @Nullable String phone,
        @Nullable String address,
        String communeCode,
        String villageCode,
        String villageName,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        int memberCount,
        String deprivations,
        LocalDate since,
        LocalDate answerBy,
        @Nullable LocalDate lastVisitOn,
        @Nullable Situation lastSituation,
        @Nullable String lastNextNote,
        @Nullable LocalDate nextVisitBy,
        @Nullable LocalDate tryAgainBy,
        List<PlanItem> plan,
        @Nullable Pledge pledge,
        List<VisitRequest> asked) {
    public MyHousehold {
        plan = List.copyOf(plan);
        asked = List.copyOf(asked);
    }
}
