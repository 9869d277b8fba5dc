package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungho.shared.calendar.DeadlineUnit.CALENDAR_DAYS;
import static vn.tungho.shared.calendar.DeadlineUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tungho.testing.LegalRule;

/** Which version of a term holds for which event, on both sides of the day on which a version takes hold. */
@LegalRule("R-TERM-KEEPS")
class LegalTermsTest {
    private static final WorkingCalendar PLAIN = new WorkingCalendar(Map.of());
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final DeadlineRule THREE = new DeadlineRule("X", "x", 3, WORKING_DAYS, "Điều 1", true);

    @Test
    void anEventOnTheDayOfTheNewVersionHasTheNewTermAndOneTheDayBeforeKeepsTheOld() {
        var terms = terms(version(1, MONDAY, MONDAY.minusDays(20), 4, false));
        assertThat(amount(terms, MONDAY)).isEqualTo(4);
        assertThat(amount(terms, MONDAY.minusDays(1))).isEqualTo(3);
        assertThat(terms.on("X", MONDAY).amount()).isEqualTo(4);
        assertThat(terms.on("X", MONDAY.minusDays(1)).amount()).isEqualTo(3);
    }

    @Test
    void aVersionForRunningTermsTakesHoldOfOneThatEndsThatDayAndNotOfOneThatEndedTheDayBefore() {
        var terms = terms(version(1, MONDAY, MONDAY, 4, true));
        var endsOnMonday = LocalDate.of(2027, 2, 24);
        var endedOnFriday = LocalDate.of(2027, 2, 23);
        assertThat(PLAIN.due(endsOnMonday, THREE)).isEqualTo(MONDAY);
        assertThat(PLAIN.due(endedOnFriday, THREE)).isBefore(MONDAY);
        assertThat(amount(terms, endsOnMonday)).isEqualTo(4);
        assertThat(amount(terms, endedOnFriday)).isEqualTo(3);
    }

    @Test
    void daysOnWhichTheClockStoodCountForWhetherItStillRan() {
        var terms = terms(version(1, MONDAY, MONDAY, 4, true));
        var from = LocalDate.of(2027, 2, 22);
        assertThat(terms.of("X", from, 0, PLAIN).amount()).isEqualTo(3);
        assertThat(terms.of("X", from, 4, PLAIN).amount()).isEqualTo(4);
    }

    @Test
    void aShorterTermEndsNothingBeforeItTakesHold() {
        var terms = terms(version(1, MONDAY, MONDAY, 1, true));
        var shortEndBefore = LocalDate.of(2027, 2, 25);
        var shortEndOnMonday = LocalDate.of(2027, 2, 26);
        assertThat(amount(terms, shortEndBefore)).isEqualTo(3);
        assertThat(amount(terms, shortEndOnMonday)).isEqualTo(1);
    }

    @Test
    void aVersionDecidedAfterItsDayHoldsFromTheDecisionOn() {
        var terms = terms(version(1, MONDAY.minusDays(30), MONDAY, 4, true));
        assertThat(amount(terms, MONDAY.minusDays(20))).isEqualTo(3);
        assertThat(amount(terms, MONDAY.minusDays(3))).isEqualTo(4);
        assertThat(terms.on("X", MONDAY.minusDays(1)).amount()).isEqualTo(3);
        assertThat(terms.on("X", MONDAY).amount()).isEqualTo(4);
    }

    @Test
    void ofTwoVersionsOfOneDayTheOneEnteredLaterCountsAndAUnitMayChange() {
        var terms = terms(
                version(1, MONDAY, MONDAY, 4, false),
                new DeadlineVersion(2, "X", MONDAY, MONDAY, 9, CALENDAR_DAYS, "Điều 2", true, false));
        assertThat(terms.on("X", MONDAY).length()).isEqualTo("9 ngày");
        assertThat(PLAIN.due(MONDAY, terms.of("X", MONDAY, 0, PLAIN))).isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void anUnknownTermIsAMistakeOfTheCode() {
        assertThatThrownBy(() -> terms().on("Y", MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int amount(LegalTerms terms, LocalDate from) {
        return terms.of("X", from, 0, PLAIN).amount();
    }

    private static DeadlineVersion version(long id, LocalDate from, LocalDate decided, int amount, boolean running) {
        return new DeadlineVersion(id, "X", from, decided, amount, WORKING_DAYS, "Điều 2", true, running);
    }

    private static LegalTerms terms(DeadlineVersion... versions) {
        return new LegalTerms(List.of(THREE), List.of(versions));
    }
}
