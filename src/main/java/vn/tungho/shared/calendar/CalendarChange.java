package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A change of the days off.
 *
 * @param day the day that is another one than before
 * @param reason in words for people, such as "Lịch nghỉ thay đổi: Quốc khánh"
 * @param before the calendar without the change
 * @param after the calendar as it is now
 */
public record CalendarChange(LocalDate day, String reason, WorkingCalendar before, WorkingCalendar after) {
    /** True when a term that began after {@code from} and ended on {@code ended} may end later by this change. */
    public boolean touches(LocalDate from, LocalDate ended) {
        return from.isBefore(day) && !ended.isBefore(day);
    }
}
