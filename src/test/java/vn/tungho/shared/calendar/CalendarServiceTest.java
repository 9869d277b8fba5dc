package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class CalendarServiceTest {
    @Autowired
    private CalendarService service;

    @Autowired
    private OpenDeadlineForTest open;

    @BeforeEach
    void nothingOpen() {
        open.close();
    }

    @ParameterizedTest(name = "posted {0}, ends {1}")
    @LegalRule({"R-POSTING-3WD", "R-WORKING-DAYS"})
    @CsvSource({
        // weekend
        "2026-10-07,2026-10-12",
        "2026-10-09,2026-10-14",
        // Tết 2026: Monday 16 to Friday 20 February
        "2026-02-10,2026-02-13",
        "2026-02-11,2026-02-23",
        "2026-02-13,2026-02-25",
        "2026-02-20,2026-02-25",
        // 30/4 and 01/5/2026, a weekend behind them, Giỗ Tổ's substitute on Monday 27 April
        "2026-04-24,2026-05-04",
        "2026-04-27,2026-05-04",
        "2026-04-29,2026-05-06",
        // Quốc khánh 2026 with the swap of Monday 31 August for Saturday 22 August
        "2026-08-20,2026-08-24",
        "2026-08-27,2026-09-04",
        "2026-09-01,2026-09-07",
        // 24 November 2026, a Tuesday, since Nghị quyết 28/2026/QH16; the same day of 2025 was worked
        "2026-11-18,2026-11-23",
        "2026-11-19,2026-11-25",
        "2026-11-23,2026-11-27",
        "2026-11-24,2026-11-27",
        "2025-11-20,2025-11-25",
        "2027-11-22,2027-11-26",
        "2028-11-23,2028-11-29",
        // Quốc khánh 2025
        "2025-08-27,2025-09-03",
        "2025-08-26,2025-08-29",
        // a Saturday worked in April 2025 for 2 May
        "2025-04-24,2025-04-28",
        "2025-04-29,2025-05-07"
    })
    void threeWorkingDaysAcrossTheHolidays(LocalDate postedOn, LocalDate lastDay) {
        assertThat(service.due("POSTING", postedOn)).isEqualTo(lastDay);
    }

    @Test
    @LegalRule("R-WORKING-DAYS")
    void everyYearHasItsDaysOffAndASubstituteForEachOfTheLabourCodeThatFallsOnAWeekend() {
        var off = service.holidays().stream()
                .filter(day -> day.kind() == Holiday.Kind.OFF && day.holidayOn().getYear() < 2029)
                .filter(day -> !day.name().contains("hoán đổi") && !day.name().contains("thử"))
                .toList();
        for (var year = 2025; year <= 2028; year++) {
            var of = year;
            var days = off.stream().filter(d -> d.holidayOn().getYear() == of).toList();
            var substitutes =
                    days.stream().filter(d -> d.name().startsWith("Nghỉ bù")).toList();
            var weekend = days.stream()
                    .filter(d -> d.holidayOn().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                    .toList();
            assertThat(days.size() - substitutes.size()).as("%s", year).isEqualTo(year < 2026 ? 11 : 12);
            assertThat(substitutes).as("%s", year).hasSameSizeAs(weekend);
            assertThat(substitutes).allMatch(d -> d.holidayOn().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        }
    }

    @Test
    @LegalRule("R-UNCONFIRMED-SHOWN")
    void theDaysUpTo2027NameTheirTextAndOnlyWhatIsProjectedFor2028IsNotConfirmed() {
        var seeded = service.holidays().stream()
                .filter(day -> day.holidayOn().getYear() < 2029 && !day.name().contains("thử"))
                .toList();
        assertThat(seeded)
                .filteredOn(
                        day -> day.holidayOn().getYear() < 2028 || day.name().contains("Văn hóa"))
                .allMatch(Holiday::isConfirmed)
                .noneMatch(
                        day -> day.source().contains("ước tính") || day.source().contains("trí nhớ"));
        assertThat(seeded)
                .filteredOn(
                        day -> day.holidayOn().getYear() == 2028 && !day.name().contains("Văn hóa"))
                .isNotEmpty()
                .noneMatch(Holiday::isConfirmed)
                .allMatch(day -> day.source().contains("ước tính"));
        assertThat(seeded)
                .filteredOn(day -> day.kind() == Holiday.Kind.WORK)
                .hasSize(3)
                .allMatch(day -> day.source().matches("(TB|CV) \\d+.*"));
    }

    @Test
    @LegalRule("R-WORKING-DAYS")
    void theDayOfVietnameseCultureIsOffFrom2026AndNotBefore() {
        var now = service.calendar();
        assertThat(now.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
        for (var year = 2026; year <= 2028; year++) {
            assertThat(now.isWorkingDay(LocalDate.of(year, 11, 24)))
                    .as("%s", year)
                    .isFalse();
        }
        assertThat(now.isWorkingDay(LocalDate.of(2026, 11, 23)))
                .as("the swap of 23 for 28 November was not adopted")
                .isTrue();
        assertThat(now.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(service.holidays())
                .filteredOn(day -> day.name().equals("Ngày Văn hóa Việt Nam"))
                .hasSize(3)
                .allMatch(day -> day.source().contains("NQ 28/2026/QH16"));
    }

    @Test
    @LegalRule({"R-POSTING-3WD", "R-REVERIFY-7WD", "R-SECOND-POSTING-3WD", "R-OPINION-5WD"})
    void theTermsOfTheAnnualReviewAreThoseOfTheLaw() {
        assertThat(service.rules().stream().collect(Collectors.toMap(DeadlineRule::deadlineRule, r -> r)))
                .hasEntrySatisfying("POSTING", r -> is(r, 3))
                .hasEntrySatisfying("REVERIFICATION", r -> is(r, 7))
                .hasEntrySatisfying("SECOND_POSTING", r -> is(r, 3))
                .hasEntrySatisfying("PROVINCE_OPINION", r -> is(r, 5));
        assertThat(service.rules()).allMatch(r -> !r.article().isBlank());
    }

    @Test
    @LegalRule("R-HOLIDAY-MOVES")
    void aHolidayDecidedLateMovesTheOpenDeadlineAndIsRecorded() {
        var started = LocalDate.of(2029, 3, 5);
        open.start(started, service.due("POSTING", started));
        assertThat(open.dueOn).isEqualTo(LocalDate.of(2029, 3, 8));
        var holiday = new Holiday(LocalDate.of(2029, 3, 7), Holiday.Kind.OFF, "Ngày nghỉ thử", "thử", true);

        assertThat(service.put(holiday)).isEqualTo(1);

        assertThat(open.dueOn).isEqualTo(LocalDate.of(2029, 3, 9));
        assertThat(service.due("POSTING", started)).isEqualTo(LocalDate.of(2029, 3, 9));
        assertThat(service.moves(5)).anySatisfy(move -> {
            assertThat(move.objectType()).isEqualTo("test-deadline");
            assertThat(move.oldDueOn()).isEqualTo(LocalDate.of(2029, 3, 8));
            assertThat(move.newDueOn()).isEqualTo(LocalDate.of(2029, 3, 9));
            assertThat(move.reason()).contains("Ngày nghỉ thử");
        });

        assertThat(service.remove(holiday.holidayOn())).isEqualTo(1);
        assertThat(open.dueOn).isEqualTo(LocalDate.of(2029, 3, 8));
    }

    private static void is(DeadlineRule rule, int workingDays) {
        assertThat(rule.amount()).isEqualTo(workingDays);
        assertThat(rule.unit()).isEqualTo(DeadlineUnit.WORKING_DAYS);
        assertThat(rule.isConfirmed()).isTrue();
    }
}
