package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A deadline that a change of the calendar moved. */
public record DeadlineMove(
        String objectType,
        String objectId,
        String deadlineRule,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        String reason,
        LocalDateTime movedAt) {}
