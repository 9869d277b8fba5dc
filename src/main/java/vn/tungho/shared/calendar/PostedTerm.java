package vn.tungho.shared.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a paper hangs: the whole term of its rule, or only the working days by which an earlier posting was short (R-HOLIDAY-ENDED). */
public final class PostedTerm {
    private PostedTerm() {}

    /**
     * The last day of what went up on {@code from}.
     *
     * @param missingDays working days that were missing before; null for the whole term
     */
    public static LocalDate ends(
            LocalDate from, WorkingCalendar calendar, DeadlineRule rule, @Nullable Integer missingDays) {
        return missingDays == null ? calendar.due(from, rule) : calendar.plusWorkingDays(from, missingDays);
    }

    /** How long it must hang, such as "3 ngày làm việc". */
    public static String length(DeadlineRule rule, @Nullable Integer missingDays) {
        return missingDays == null ? rule.length() : missingDays + " " + DeadlineUnit.WORKING_DAYS.label();
    }
}
