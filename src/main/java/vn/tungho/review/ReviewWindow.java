package vn.tungho.review;

import java.time.LocalDate;

/** The days of each year between which the annual review may run, both included (R-WINDOW). */
public record ReviewWindow(int fromMonth, int fromDay, int toMonth, int toDay, String article) {
    public LocalDate firstDay(int year) {
        return LocalDate.of(year, fromMonth, fromDay);
    }

    public LocalDate lastDay(int year) {
        return LocalDate.of(year, toMonth, toDay);
    }
}
