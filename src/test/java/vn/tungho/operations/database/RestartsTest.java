package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestartsTest {
    private final AtomicLong now = new AtomicLong();
    private final Restarts restarts = new Restarts(3, Duration.ofMinutes(10), now::get);

    @Test
    void aServerThatEndsThreeTimesIsStartedAgainAndAFourthTimeNoMore() {
        assertThat(restarts.mayStart()).isTrue();
        assertThat(restarts.mayStart()).isTrue();
        assertThat(restarts.mayStart()).isTrue();
        assertThat(restarts.mayStart()).isFalse();
    }

    @Test
    void whatEndedLongAgoIsForgotten() {
        for (var i = 0; i < 3; i++) {
            assertThat(restarts.mayStart()).isTrue();
        }
        now.addAndGet(Duration.ofMinutes(10).toNanos() - 1);
        assertThat(restarts.mayStart()).as("a moment before").isFalse();
        var others = new Restarts(3, Duration.ofMinutes(10), now::get);
        for (var i = 0; i < 3; i++) {
            others.mayStart();
        }
        now.addAndGet(Duration.ofMinutes(10).toNanos());
        assertThat(others.mayStart()).as("ten minutes later").isTrue();
    }

    @Test
    void theFirstStartWaitsForNothingAndEachFurtherOneLonger() {
        restarts.mayStart();
        assertThat(restarts.pause()).isZero();
        restarts.mayStart();
        assertThat(restarts.pause()).isEqualTo(Duration.ofMillis(500));
        restarts.mayStart();
        assertThat(restarts.pause()).isEqualTo(Duration.ofSeconds(1));
    }
}
