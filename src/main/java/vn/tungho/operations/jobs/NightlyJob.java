package vn.tungho.operations.jobs;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A job of the night.
 *
 * @param at its hour in Vietnam
 * @param work what it does, from its beginning
 */
record NightlyJob(String name, String label, LocalTime at, Runnable work) {
    /** When it was due last. */
    LocalDateTime lastDue(LocalDateTime now) {
        var today = now.toLocalDate().atTime(at);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }
}
