package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungho.shared.calendar.DeadlineUnit.CALENDAR_DAYS;
import static vn.tungho.shared.calendar.DeadlineUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.testing.LegalRule;

class WorkingCalendarTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);
    private static final WorkingCalendar PLAIN = new WorkingCalendar(Map.of());

    @Test
    @LegalRule("R-WORKING-DAYS")
    void aSwappedSaturdayIsWorkedAndASwappedMondayIsNot() {
        var calendar = new WorkingCalendar(
                Map.of(LocalDate.of(2026, 8, 22), Holiday.Kind.WORK, LocalDate.of(2026, 8, 31), Holiday.Kind.OFF));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 23))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 8, 20), 2)).isEqualTo(LocalDate.of(2026, 8, 22));
    }

    @ParameterizedTest
    @LegalRule("R-TERM-END")
    @CsvSource({"2026-10-08,2026-10-13", "2026-10-09,2026-10-14", "2026-10-10,2026-10-14", "2026-10-05,2026-10-08"})
    void theTermBeginsTheDayAfterTheEvent(LocalDate from, LocalDate due) {
        assertThat(PLAIN.plusWorkingDays(from, 3)).isEqualTo(due);
    }

    @Test
    @LegalRule("R-TERM-END")
    void aTermOfCalendarDaysThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        var rule = new DeadlineRule("X", "x", 15, CALENDAR_DAYS, "x", true);
        assertThat(PLAIN.due(LocalDate.of(2026, 10, 15), rule)).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(PLAIN.due(LocalDate.of(2026, 10, 16), rule)).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(PLAIN.due(LocalDate.of(2026, 10, 17), rule)).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08,1,2026-10-07",
        "2026-10-12,1,2026-10-09",
        "2026-10-11,1,2026-10-09",
        "2026-10-12,3,2026-10-07"
    })
    void aReminderComesWorkingDaysBefore(LocalDate due, int days, LocalDate reminder) {
        assertThat(PLAIN.minusWorkingDays(due, days)).isEqualTo(reminder);
    }

    @Test
    @LegalRule("R-WORKING-DAYS")
    void unitsAreNeverMixed() {
        assertThat(PLAIN.due(THURSDAY, new DeadlineRule("X", "x", 5, WORKING_DAYS, "x", true)))
                .isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(PLAIN.due(THURSDAY, new DeadlineRule("X", "x", 5, CALENDAR_DAYS, "x", true)))
                .isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-06|còn 2 ngày làm việc (hạn thứ Năm 08/10/2026)",
                "2026-10-04|còn 4 ngày làm việc (hạn thứ Năm 08/10/2026)",
                "2026-10-08|hạn hôm nay (hạn thứ Năm 08/10/2026)",
                "2026-10-09|quá hạn 1 ngày làm việc (hạn thứ Năm 08/10/2026)",
                "2026-10-12|quá hạn 2 ngày làm việc (hạn thứ Năm 08/10/2026)"
            })
    void peopleReadHowManyWorkingDaysAreLeft(LocalDate today, String expected) {
        assertThat(VietnameseFormat.due(PLAIN, today, new Due(THURSDAY, WORKING_DAYS)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-03|còn 5 ngày (hạn thứ Năm 08/10/2026)",
                "2026-10-08|hạn hôm nay (hạn thứ Năm 08/10/2026)",
                "2026-10-12|quá hạn 4 ngày (hạn thứ Năm 08/10/2026)"
            })
    void whatCountsInCalendarDaysIsReadInCalendarDays(LocalDate today, String expected) {
        assertThat(VietnameseFormat.due(PLAIN, today, new Due(THURSDAY, CALENDAR_DAYS)))
                .isEqualTo(expected);
        assertThat(VietnameseFormat.due(PLAIN, today, Due.agreed(THURSDAY))).isEqualTo(expected);
    }
}
