package vn.tungho.shared.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A module with one posting under way, as far as the calendar can tell. */
@Component
public class OpenDeadlineForTest implements DeadlineHolder {
    private final CalendarService rules;
    private @Nullable LocalDate startedOn;

    public @Nullable LocalDate dueOn;

    OpenDeadlineForTest(@Lazy CalendarService rules) {
        this.rules = rules;
    }

    public void start(LocalDate from, LocalDate due) {
        startedOn = from;
        dueOn = due;
    }

    public void close() {
        startedOn = null;
        dueOn = null;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        if (startedOn == null || dueOn == null) {
            return;
        }
        var due = calendar.due(startedOn, rules.rule("POSTING", startedOn));
        if (!due.equals(dueOn)) {
            log.moved("test-deadline", 1, "POSTING", dueOn, due);
            dueOn = due;
        }
    }
}
