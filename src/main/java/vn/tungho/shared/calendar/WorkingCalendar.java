package vn.tungho.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days: Monday to Friday, less public holidays, plus days swapped in. Counting starts the day after the event
 * (Bộ luật Dân sự 2015, Điều 147–148). Immutable; {@link CalendarService#calendar()} gives today's.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Holiday.Kind> exceptions;

    public WorkingCalendar(Map<LocalDate, Holiday.Kind> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        var kind = exceptions.get(day);
        if (kind != null) {
            return kind == Holiday.Kind.WORK;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        var result = day;
        while (!isWorkingDay(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The working day {@code amount} working days before {@code day}, such as the day of a reminder before the last day. */
    public LocalDate minusWorkingDays(LocalDate day, int amount) {
        var result = day;
        for (var i = 0; i < amount; i++) {
            do {
                result = result.minusDays(1);
            } while (!isWorkingDay(result));
        }
        return result;
    }

    /** The last day of a term of {@code amount} working days that began with an event on {@code from}. */
    public LocalDate plusWorkingDays(LocalDate from, int amount) {
        var result = from;
        for (var i = 0; i < amount; i++) {
            result = workingDayFrom(result.plusDays(1));
        }
        return result;
    }

    /** The last day of a term of calendar days; one that ends on a day off moves to the next working day. */
    public LocalDate plusCalendarDays(LocalDate from, int amount) {
        return workingDayFrom(from.plusDays(amount));
    }

    /** The first day of a month with this number, on or after {@code from}; {@code from} itself counts. */
    public static LocalDate dayOfMonthFrom(LocalDate from, int dayOfMonth) {
        var day = from.withDayOfMonth(dayOfMonth);
        return from.isAfter(day) ? day.plusMonths(1) : day;
    }

    /** The last day of the rule's term; of a rule that names a day of the month, that day. */
    public LocalDate due(LocalDate from, DeadlineRule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> plusWorkingDays(from, rule.amount());
            case CALENDAR_DAYS -> plusCalendarDays(from, rule.amount());
            case DAY_OF_MONTH -> dayOfMonthFrom(from, rule.amount());
        };
    }

    /**
     * The first day on which something may be held that has to be told at least the rule's days before; unlike the end of a term it
     * may be a day off.
     */
    public LocalDate earliest(LocalDate toldOn, DeadlineRule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> plusWorkingDays(toldOn, rule.amount());
            case CALENDAR_DAYS -> toldOn.plusDays(rule.amount());
            case DAY_OF_MONTH -> dayOfMonthFrom(toldOn, rule.amount());
        };
    }

    /** The last day for what must be done so long before {@code day}; it is counted back and not moved off a day off. */
    public LocalDate before(LocalDate day, DeadlineRule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> minusWorkingDays(day, rule.amount());
            case CALENDAR_DAYS -> day.minusDays(rule.amount());
            case DAY_OF_MONTH ->
                throw new IllegalArgumentException(rule.deadlineRule() + " is no length to count back");
        };
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
