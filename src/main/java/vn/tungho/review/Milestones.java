package vn.tungho.review;

import java.time.LocalDate;

/** The province's own dates within the window; the law sets none for these steps. */
public record Milestones(
        LocalDate listBy, LocalDate surveyBy, LocalDate meetingBy, LocalDate reportBy, LocalDate decisionBy) {
    /** Evenly spread dates for a window. */
    public static Milestones within(LocalDate opensOn, LocalDate closesOn) {
        var days = opensOn.until(closesOn, java.time.temporal.ChronoUnit.DAYS);
        return new Milestones(
                opensOn.plusDays(days * 15 / 100),
                opensOn.plusDays(days * 40 / 100),
                opensOn.plusDays(days * 55 / 100),
                opensOn.plusDays(days * 80 / 100),
                opensOn.plusDays(days * 95 / 100));
    }
}
