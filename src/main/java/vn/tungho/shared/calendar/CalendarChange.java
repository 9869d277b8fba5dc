package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A change of the days off: which days it touches and why.
 *
 * @param firstDay the earliest day that is another one than before
 * @param lastDay the latest such day; the same one when a single day was entered
 * @param reason in words for people, such as "Lịch nghỉ thay đổi: Quốc khánh"
 */
public record CalendarChange(LocalDate firstDay, LocalDate lastDay, String reason) {
    static CalendarChange of(LocalDate day, String reason) {
        return new CalendarChange(day, day, reason);
    }
}
