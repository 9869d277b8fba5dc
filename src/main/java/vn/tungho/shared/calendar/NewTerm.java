package vn.tungho.shared.calendar;

import java.time.LocalDate;

/**
 * A term as it is to be from a day on.
 *
 * @param isOfficial false where it was not compared with an official text: it then carries the mark “chưa xác nhận”
 * @param isForRunning whether terms that run on the day it takes hold follow
 */
public record NewTerm(
        String deadlineRule,
        int amount,
        DeadlineUnit unit,
        String article,
        LocalDate validFromOn,
        boolean isOfficial,
        boolean isForRunning) {
    /** The term in words, such as “4 ngày làm việc”. */
    public String length() {
        return amount + " " + unit.label();
    }
}
