package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Every term of the deadline table for 300 random days, against a computation from the articles that shares nothing with the product. */
@IntegrationTest
class IndependentTermsTest {
    private static final long SEED = 24112026;
    private static final int DAYS = 300;
    private static final int IN_NOVEMBER = 80;
    private static final String TERMS = "vn/tungho/shared/calendar/terms.csv";

    private static final Map<String, DeadlineUnit> UNITS =
            Map.of("W", DeadlineUnit.WORKING_DAYS, "C", DeadlineUnit.CALENDAR_DAYS, "M", DeadlineUnit.DAY_OF_MONTH);

    private final LawCalendar law = new LawCalendar();

    @Autowired
    CalendarService calendar;

    /** @param kind W working days, C calendar days, M day of a month */
    private record Term(String rule, int amount, String kind) {}

    private static List<Term> terms() throws IOException {
        return new ClassPathResource(TERMS)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";"))
                .map(cells -> new Term(cells[0], Integer.parseInt(cells[1]), cells[2]))
                .toList();
    }

    private static List<LocalDate> days() {
        var random = new Random(SEED);
        var begin = LocalDate.of(LawCalendar.FIRST_YEAR, 1, 1);
        var all = (int) begin.until(LocalDate.of(LawCalendar.LAST_YEAR, 12, 31), java.time.temporal.ChronoUnit.DAYS);
        var days = new TreeSet<LocalDate>();
        while (days.size() < IN_NOVEMBER) {
            days.add(LocalDate.of(LawCalendar.FIRST_YEAR + random.nextInt(4), 11, 1 + random.nextInt(30)));
        }
        while (days.size() < DAYS) {
            days.add(begin.plusDays(random.nextInt(all + 1)));
        }
        return List.copyOf(days);
    }

    @Test
    @LegalRule({"R-WORKING-DAYS", "R-TERM-END"})
    void everyTermOfThreeHundredDaysEndsOnTheDayThatTheArticlesGive() throws IOException {
        var wrong = new ArrayList<String>();
        var compared = 0;
        for (var term : terms()) {
            for (var day : days()) {
                var expected = law.ends(day, term.amount(), term.kind());
                if (expected == null) {
                    continue;
                }
                compared++;
                var due = calendar.due(term.rule(), day);
                if (!due.equals(expected)) {
                    wrong.add(
                            term.rule() + " from " + day + ": the product says " + due + ", the articles " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).as("terms that end after 2028 cannot be compared").isGreaterThan(DAYS * 50);
    }

    @Test
    @LegalRule("R-WORKING-DAYS")
    void everySingleDayOfFourYearsIsWorkedOrOffAsTheArticlesSay() {
        var now = calendar.calendar();
        assertThat(LocalDate.of(LawCalendar.FIRST_YEAR, 1, 1).datesUntil(LocalDate.of(LawCalendar.LAST_YEAR + 1, 1, 1)))
                .allSatisfy(
                        day -> assertThat(now.isWorkingDay(day)).as("%s", day).isEqualTo(law.isWorked(day)));
    }

    @Test
    void everyRowOfTheDeadlineTableIsWrittenDownApart() throws IOException {
        var written = terms().stream()
                .map(t -> t.rule() + " " + t.amount() + " " + UNITS.get(t.kind()))
                .collect(Collectors.toCollection(TreeSet::new));
        var stored = calendar.rules().stream()
                .map(r -> r.deadlineRule() + " " + r.amount() + " " + r.unit())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(stored)
                .as("a term of deadline_rule that is new or changed needs its own line in src/test/resources/" + TERMS
                        + ", copied from the text that fixes it and not from the migration")
                .isEqualTo(written);
    }

    @Test
    @LegalRule("R-WORKING-DAYS")
    void novemberIsAmongTheDaysInEveryYear() {
        assertThat(days()).hasSize(DAYS);
        assertThat(Stream.of(2025, 2026, 2027, 2028))
                .allMatch(year -> days().stream()
                        .anyMatch(d -> d.getYear() == year && d.getMonthValue() == 11 && d.getDayOfMonth() < 24));
    }
}
