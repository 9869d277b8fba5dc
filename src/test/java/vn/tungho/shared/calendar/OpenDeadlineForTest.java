package vn.tungho.shared.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A module with one posting under way, as far as the calendar can tell. */
@Component
class OpenDeadlineForTest implements DeadlineHolder {
    private @Nullable LocalDate startedOn;

    @Nullable LocalDate dueOn;

    void start(LocalDate from, LocalDate due) {
        startedOn = from;
        dueOn = due;
    }

    void close() {
        startedOn = null;
        dueOn = null;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        if (startedOn == null || dueOn == null) {
            return;
        }
        var due = calendar.plusWorkingDays(startedOn, 3);
        if (!due.equals(dueOn)) {
            log.moved("test-deadline", 1, "POSTING", dueOn, due);
            dueOn = due;
        }
    }
}
