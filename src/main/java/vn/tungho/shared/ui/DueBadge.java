package vn.tungho.shared.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.WorkingCalendar;

/** How long something may still take, in the unit of its term and as a date: "còn 2 ngày làm việc (hạn thứ Năm 08/10/2026)". */
public class DueBadge extends StatusBadge {
    private static final int SOON = 2;

    public DueBadge(Due due, LocalDate today, WorkingCalendar calendar) {
        super(VietnameseFormat.due(calendar, today, due), tone(due, today, calendar));
        addClassName("th-due");
    }

    private static Tone tone(Due due, LocalDate today, WorkingCalendar calendar) {
        if (due.on().isBefore(today)) {
            return Tone.BAD;
        }
        var left = due.unit() == DeadlineUnit.WORKING_DAYS
                ? calendar.workingDaysBetween(today, due.on())
                : ChronoUnit.DAYS.between(today, due.on());
        return left <= SOON ? Tone.WARN : Tone.NEUTRAL;
    }

    /** For a day that somebody set or agreed, and for terms of days or months: “còn 3 ngày (hạn …)”, “quá hạn 15 ngày (hạn …)”. */
    public static StatusBadge inDays(LocalDate dueOn, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, dueOn);
        var badge = new StatusBadge(
                VietnameseFormat.dueInDays(today, dueOn),
                left < 0 ? Tone.BAD : left <= SOON ? Tone.WARN : Tone.NEUTRAL);
        badge.addClassName("th-due");
        return badge;
    }
}
