package vn.tungho.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * One household and the person who helps it.
 *
 * @param epoch grows by one whenever another person becomes responsible for the household; a device keeps the one it knows
 * @param answerBy by when the helper accepts or declines
 * @param reason why it was declined or ended
 * @param deputyId the helper who stands in from {@code deputyFrom} to {@code deputyUntil}
 * @param nextVisitBy the last day of the next visit in time
 * @param overdueFor the due day for which a reminder stands on the work list
 * @param firstVisitBy the last day of the first visit, counted from the acceptance; null until then
 * @param tryAgainBy by when to come again after nobody was at home; null when that was not the last time
 * @param urgedUntil the day the helper promised the secretary; null when nobody urged him
 */
public record Assignment(
        long assignmentId,
        int version,
        int epoch,
        long householdId,
        String provinceCode,
        String communeCode,
        String villageCode,
        long helperId,
        boolean isPrimary,
        AssignmentState state,
        boolean isStarted,
        LocalDate since,
        @Nullable LocalDate until,
        long decisionId,
        @Nullable Long handoverId,
        LocalDate answerBy,
        @Nullable String reason,
        @Nullable Long deputyId,
        @Nullable LocalDate deputyFrom,
        @Nullable LocalDate deputyUntil,
        @Nullable LocalDate lastVisitOn,
        @Nullable LocalDate nextVisitBy,
        int visits,
        @Nullable LocalDate overdueFor,
        @Nullable LocalDate escalatedFor,
        @Nullable LocalDate firstVisitBy,
        @Nullable LocalDate tryAgainBy,
        @Nullable LocalDate urgedUntil) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** True while it is signed or accepted. */
    public boolean isRunning() {
        return state == AssignmentState.SIGNED || state == AssignmentState.ACTIVE;
    }

    /** True when the deputy stands in on this day. */
    public boolean hasDeputyOn(LocalDate day) {
        return deputyId != null
                && deputyFrom != null
                && deputyUntil != null
                && !day.isBefore(deputyFrom)
                && !day.isAfter(deputyUntil);
    }

    /** Who is responsible on this day: the deputy within the dates, else the helper. */
    public long actingHelperId(LocalDate day) {
        return deputyId != null && hasDeputyOn(day) ? deputyId : helperId;
    }
}
