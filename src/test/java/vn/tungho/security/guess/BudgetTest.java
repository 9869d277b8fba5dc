package vn.tungho.security.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 1, 12, 0);
    private static final SignInRule RULE = new SignInRule("ACCOUNT", 5, 15, "");

    @Test
    void theFifthTryIsComparedAndTheSixthIsNot() {
        var four = new Budget(4, NOON.plusMinutes(1));
        var five = four.next(NOON, RULE);
        assertThat(five.allows(RULE)).isTrue();
        assertThat(five.untilAt()).isEqualTo(NOON.plusMinutes(15));
        assertThat(five.next(NOON, RULE).allows(RULE)).isFalse();
    }

    @Test
    void knockingAtAShutDoorKeepsItShutNoLonger() {
        var shut = new Budget(5, NOON.plusMinutes(15));
        assertThat(shut.next(NOON.plusMinutes(14), RULE).untilAt()).isEqualTo(NOON.plusMinutes(15));
    }

    @Test
    void whenTheTimeIsOverTheCountBeginsAnew() {
        var shut = new Budget(9, NOON);
        assertThat(shut.next(NOON.minusNanos(1), RULE).allows(RULE)).isFalse();
        assertThat(shut.next(NOON, RULE)).isEqualTo(new Budget(1, NOON.plusMinutes(15)));
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertThat(RULE.lengthWords()).isEqualTo("15 phút");
        assertThat(new SignInRule("S", 1, 720, "").lengthWords()).isEqualTo("12 giờ");
        assertThat(new SignInRule("P", 1, 7 * 24 * 60, "").lengthWords()).isEqualTo("7 ngày");
    }
}
