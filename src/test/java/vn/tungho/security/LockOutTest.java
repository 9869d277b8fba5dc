package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 1, 8, 0);

    private static LockOut failures(int count) {
        var lock = new LockOut(0, null);
        for (var i = 0; i < count; i++) {
            lock = lock.afterFailure(NOW);
        }
        return lock;
    }

    @Test
    void fourFailuresLeaveTheAccountOpen() {
        assertThat(failures(4).isLocked(NOW)).isFalse();
    }

    @Test
    void theFifthFailureLocksForFifteenMinutes() {
        var lock = failures(5);
        assertThat(lock.isLocked(NOW.plusMinutes(14))).isTrue();
        assertThat(lock.isLocked(NOW.plusMinutes(15))).isFalse();
    }

    @Test
    void aLockThatHasRunOutStartsTheCountAnew() {
        var later = failures(5).afterFailure(NOW.plusMinutes(20));
        assertThat(later).isEqualTo(new LockOut(1, null));
    }

    @Test
    void tryingWhileLockedDoesNotLengthenTheLock() {
        assertThat(failures(5).afterFailure(NOW.plusMinutes(10))).isEqualTo(failures(5));
    }
}
