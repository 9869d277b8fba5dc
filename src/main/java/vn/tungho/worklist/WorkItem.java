package vn.tungho.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;

/**
 * One piece of work that waits for a person or a role.
 *
 * @param sourceId the engine's task id, or the duty's key
 * @param kind which form opens, such as {@code recordMeeting}
 * @param businessKey the id of the case in its process
 * @param reason why it came to this person, in a sentence
 * @param dueOn the last day in time; {@link #NO_DUE} when there is none
 * @param dueUnit the unit of the term that gave this day
 */
public record WorkItem(
        long workItemId,
        int version,
        Source source,
        String sourceId,
        String kind,
        String processKey,
        String businessKey,
        String title,
        String subject,
        String reason,
        Role role,
        String audience,
        @Nullable Long assigneeId,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        @Nullable Long householdId,
        LocalDate dueOn,
        DeadlineUnit dueUnit,
        boolean isEscalated,
        Status status,
        LocalDateTime createdAt) {
    /** Sorts last; kept as a date so that the index serves the order. */
    public static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    /** {@link #NO_DUE} as a term. */
    public static final Due WITHOUT_DUE = Due.agreed(NO_DUE);

    public Area area() {
        return new Area(provinceCode, communeCode, villageCode);
    }

    /** The last day with its unit. */
    public Due due() {
        return new Due(dueOn, dueUnit);
    }

    public boolean hasDue() {
        return !dueOn.equals(NO_DUE);
    }

    /** Mirrored from an engine task, or a dated duty of our own. */
    public enum Source {
        ENGINE,
        DUTY
    }

    /** Where the item stands. */
    public enum Status {
        OPEN,
        DONE,
        CANCELLED
    }
}
