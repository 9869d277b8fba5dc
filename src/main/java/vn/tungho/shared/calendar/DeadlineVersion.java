package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A later state of a legal term, put in the place of the one before by two administrators.
 *
 * @param validFromOn the day from which the text holds
 * @param decidedOn the day on which the second administrator confirmed it
 * @param isConfirmed false where it was not compared with an official text
 * @param isForRunning true when it also takes hold of terms that run on the day it takes hold
 */
public record DeadlineVersion(
        long deadlineVersionId,
        String deadlineRule,
        LocalDate validFromOn,
        LocalDate decidedOn,
        int amount,
        DeadlineUnit unit,
        String article,
        boolean isConfirmed,
        boolean isForRunning) {
    /** The first day on which it could be known and held: nobody acts by a term that is decided later. */
    public LocalDate takesHoldOn() {
        return validFromOn.isAfter(decidedOn) ? validFromOn : decidedOn;
    }

    /** The term in words, such as “4 ngày làm việc”. */
    public String length() {
        return amount + " " + unit.label();
    }

    DeadlineRule in(DeadlineRule first) {
        return new DeadlineRule(first.deadlineRule(), first.name(), amount, unit, article, isConfirmed);
    }
}
