package vn.tungho.endedterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;

/**
 * A term that has ended, with the day on which it ends by the changed calendar.
 *
 * @param objectType what it belongs to, such as {@code posting}; with {@code objectId} and {@code deadlineRule} the same term
 * @param role who answers for it
 * @param subject what it is in words, such as "Niêm yết kết quả rà soát – Thôn Tân Lý"
 * @param fromOn the day of the event it counts from
 * @param endedOn its last day as it was counted
 * @param shouldEndOn its last day by the calendar now
 * @param doneOn when that was done which had to be done within it; null where nothing was, or where the term itself had to pass
 */
public record EndedTerm(
        String objectType,
        String objectId,
        String deadlineRule,
        Area area,
        Role role,
        String subject,
        LocalDate fromOn,
        LocalDate endedOn,
        LocalDate shouldEndOn,
        @Nullable LocalDate doneOn) {
    /** True when by the calendar now it would have ended later. */
    boolean endedTooEarly() {
        return shouldEndOn.isAfter(endedOn);
    }

    /** True when the act was done even within the shorter term, so that nobody lost anything. */
    public boolean isHarmless() {
        return doneOn != null && !doneOn.isAfter(endedOn);
    }

    /** The same term has the same key. */
    String key() {
        return key(objectType, objectId, deadlineRule);
    }

    /** The number of the thing that an object id names: 12 in “12” and in “12-2”, its second attempt or step. */
    public static long numberOf(String objectId) {
        return Long.parseLong(objectId.split("-", 2)[0]);
    }

    static String key(String objectType, String objectId, String deadlineRule) {
        return objectType + " " + objectId + " " + deadlineRule;
    }
}
