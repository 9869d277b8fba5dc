package vn.tungho.shared.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.WorkingCalendar;

/** How long something may still take, in working days and as a date: "còn 2 ngày làm việc (hạn thứ Năm 08/10/2026)". */
public class DueBadge extends StatusBadge {
    private static final int SOON = 2;

    public DueBadge(LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        super(VietnameseFormat.due(calendar, today, dueOn), tone(dueOn, today, calendar));
        addClassName("th-due");
    }

    private static Tone tone(LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        if (dueOn.isBefore(today)) {
            return Tone.BAD;
        }
        return calendar.workingDaysBetween(today, dueOn) <= SOON ? Tone.WARN : Tone.NEUTRAL;
    }

    /** The same in calendar days, for terms that are counted in days or months: “còn 3 ngày (hạn …)”, “quá hạn 15 ngày (hạn …)”. */
    public static StatusBadge inDays(LocalDate dueOn, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, dueOn);
        var badge = new StatusBadge(
                VietnameseFormat.dueInDays(today, dueOn),
                left < 0 ? Tone.BAD : left <= SOON ? Tone.WARN : Tone.NEUTRAL);
        badge.addClassName("th-due");
        return badge;
    }
}
