package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A last day with the unit in which its term counts, so that whoever shows how long is left counts as the term does.
 *
 * @param on the last day
 * @param unit the unit of the term's row; {@link DeadlineUnit#CALENDAR_DAYS} for a day that somebody set or agreed
 */
public record Due(LocalDate on, DeadlineUnit unit) {
    /** A day that no term gave: a milestone of the province, a date that was agreed. */
    public static Due agreed(LocalDate on) {
        return new Due(on, DeadlineUnit.CALENDAR_DAYS);
    }

    /** The same term, its last day moved. */
    public Due movedTo(LocalDate day) {
        return new Due(day, unit);
    }
}
