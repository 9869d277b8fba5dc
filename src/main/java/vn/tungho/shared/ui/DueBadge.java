package vn.tungho.shared.ui;

import java.time.LocalDate;
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
}
