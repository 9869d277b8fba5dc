package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Every term of the deadline table against dates worked out apart from the code, across the holidays of 2026 and 2027. */
@IntegrationTest
class DeadlineTableTest {
    private static final Map<LocalDate, Holiday.Kind> DECIDED_LATE = Map.of(
            LocalDate.of(2027, 9, 6), Holiday.Kind.OFF,
            LocalDate.of(2027, 9, 11), Holiday.Kind.WORK);

    @Autowired
    CalendarService service;

    private record Line(String rule, int amount, DeadlineUnit unit, List<LocalDate> days) {}

    private static List<String[]> table() {
        try {
            var text = new ClassPathResource("vn/tungho/shared/calendar/deadlines.csv")
                    .getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LocalDate> days(String[] cells) {
        return Arrays.stream(cells).skip(3).map(LocalDate::parse).toList();
    }

    private WorkingCalendar calendar(boolean withLateSwap) {
        var days = new HashMap<>(service.holidays().stream()
                .filter(h -> h.holidayOn().getYear() <= 2028)
                .collect(Collectors.toMap(Holiday::holidayOn, Holiday::kind)));
        if (withLateSwap) {
            days.putAll(DECIDED_LATE);
        }
        return new WorkingCalendar(days);
    }

    @Test
    @LegalRule({"R-WORKING-DAYS", "R-COMPLAINT-SETTLE-TERMS"})
    void everyTermEndsOnItsDayAcrossTheHolidaysOfTwoYears() {
        var table = table();
        var events = days(table.getFirst());
        var rules = service.rules().stream().collect(Collectors.toMap(DeadlineRule::deadlineRule, r -> r));
        var wrong = new ArrayList<String>();
        for (var cells : table.subList(1, table.size())) {
            var line = new Line(cells[0], Integer.parseInt(cells[1]), DeadlineUnit.valueOf(cells[2]), days(cells));
            var rule = rules.get(line.rule());
            if (rule == null || rule.amount() != line.amount() || rule.unit() != line.unit()) {
                wrong.add(line.rule() + " is not " + line.amount() + " " + line.unit());
                continue;
            }
            for (var i = 0; i < events.size(); i++) {
                var due = calendar(i == events.size() - 1).due(events.get(i), rule);
                if (!due.equals(line.days().get(i))) {
                    wrong.add(line.rule() + " from " + events.get(i) + " ends on " + due + ", not on "
                            + line.days().get(i));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(table).hasSizeGreaterThan(40);
    }

    @Test
    @LegalRule("R-COMPLAINT-SETTLE-TERMS")
    void theTermsOfASettlementAreThoseOfTheLaw() {
        var terms = Stream.of(
                        "COMPLAINT_FIRST",
                        "COMPLAINT_FIRST_COMPLEX",
                        "COMPLAINT_FIRST_REMOTE",
                        "COMPLAINT_FIRST_REMOTE_COMPLEX",
                        "COMPLAINT_SECOND",
                        "COMPLAINT_SECOND_COMPLEX",
                        "COMPLAINT_SECOND_REMOTE",
                        "COMPLAINT_SECOND_REMOTE_COMPLEX")
                .map(id -> service.rule(id).amount())
                .toList();
        assertThat(terms).containsExactly(30, 45, 45, 60, 45, 60, 60, 70);
    }
}
