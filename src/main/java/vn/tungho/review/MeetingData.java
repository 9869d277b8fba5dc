package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the village head writes down of a meeting. The Front's observer is named but does not count among those who vote.
 *
 * @param attendance how many of each role
 * @param votes one for each household that was discussed
 */
public record MeetingData(
        LocalDate heldOn,
        String place,
        String chairName,
        String secretaryName,
        String householdRepName,
        @Nullable String observerName,
        Map<AttendeeRole, Integer> attendance,
        List<Vote> votes,
        String comments) {
    public MeetingData {
        attendance = Map.copyOf(attendance);
        votes = List.copyOf(votes);
    }

    /** All who attend and may agree: the base of the 50 percent. */
    public int attending() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many agreed to the result of one household. */
    public record Vote(long caseId, int agree, @Nullable String note) {}
}
