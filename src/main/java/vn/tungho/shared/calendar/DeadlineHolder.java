package vn.tungho.shared.calendar;

import java.time.LocalDate;

/** A module that keeps computed deadlines; asked to compute them again when the calendar changes. */
public interface DeadlineHolder {
    /**
     * Computes each open deadline again, stores those that differ, moves their timers and work items, and reports each one.
     */
    void recompute(WorkingCalendar calendar, MoveLog log);

    /** Takes down what moved. */
    @FunctionalInterface
    interface MoveLog {
        void moved(String objectType, Object objectId, String deadlineRule, LocalDate oldDue, LocalDate newDue);
    }
}
