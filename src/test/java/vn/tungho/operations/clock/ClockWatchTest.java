package vn.tungho.operations.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.testing.IntegrationTest;

/** A clock that jumps holds the timers until an administrator has looked; one that is put right a little does not. */
@IntegrationTest
class ClockWatchTest {
    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-11-02T03:00:00Z"));
    private final AtomicLong nanos = new AtomicLong();

    @Autowired
    JumpRows rows;

    @Autowired
    TimerHold timers;

    @Autowired
    AppClock clock;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditChain chain;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void letTheTimersOfOtherTestsGo() {
        timers.release();
        jdbc.sql("delete from clock_jump").update();
    }

    private ClockWatch watch(CurrentUser people) {
        return new ClockWatch(new JumpFinder(wall::get, nanos::get), rows, timers, clock, people, audit, transactions);
    }

    private void pass(Duration counted, Duration shown) {
        nanos.addAndGet(counted.toNanos());
        wall.updateAndGet(w -> w.plus(shown));
    }

    @Test
    void fiveMinutesForwardOrBackAreNoJumpAndASecondMoreIs() {
        var finder = new JumpFinder(wall::get, nanos::get);
        pass(Duration.ofHours(9), Duration.ofHours(9).plusMinutes(5));
        assertThat(finder.look()).isEmpty();
        pass(Duration.ofMinutes(1), Duration.ofSeconds(61));
        assertThat(finder.look()).isPresent();
        pass(Duration.ofMinutes(1), Duration.ofMinutes(-4));
        assertThat(finder.look()).isEmpty();
        pass(Duration.ofMinutes(1), Duration.ofSeconds(59));
        assertThat(finder.look()).as("counted from the last jump on").isPresent();
        pass(Duration.ofDays(30), Duration.ofDays(30));
        assertThat(finder.look()).isEmpty();
    }

    @Test
    void aJumpHoldsTheTimersUntilAnAdministratorConfirmsAndPeoplesStepsGoOn() {
        var watch = watch(administrator());
        assertThat(watch.look()).isTrue();
        assertThat(watch.isHeld()).isFalse();
        pass(Duration.ofSeconds(5), Duration.ofDays(1));
        assertThat(watch.look()).as("what is due by it does not run").isFalse();
        assertThat(watch.isHeld()).isTrue();
        assertThat(management.createJobQuery().timers().active().count()).isZero();
        assertThat(management.createJobDefinitionQuery().suspended().list())
                .isNotEmpty()
                .allMatch(d -> d.getJobType().startsWith("timer"));
        assertThat(watch.open()).singleElement().satisfies(j -> {
            assertThat(j.kind()).isEqualTo(ClockJump.Kind.STEP);
            assertThat(j.by()).isEqualTo(Duration.ofDays(1).minusSeconds(5));
        });

        assertThatThrownBy(() -> watch(CURRENT_NOBODY).confirm()).isInstanceOf(AccessDeniedException.class);
        assertThat(watch.isHeld()).isTrue();
        watch.confirm();
        assertThat(watch.isHeld()).isFalse();
        assertThat(management.createJobDefinitionQuery().suspended().count()).isZero();
        assertThat(management.createJobQuery().suspended().count()).isZero();
        assertThat(watch.look()).isTrue();
    }

    @Test
    void aStartBeforeTheNewestSealedEntryHoldsThemAndOneAfterItDoesNot() {
        transactions.executeWithoutResult(s -> audit.write("try-clock", "clock", "test", null, ""));
        while (chain.seal() > 0) {
            // all that stands
        }
        var last = rows.newestSealed().orElseThrow();
        var back = new AppClock(java.time.Clock.systemDefaultZone());
        back.moveTo(last.minusMinutes(6));
        var early = new ClockWatch(
                new JumpFinder(wall::get, nanos::get), rows, timers, back, administrator(), audit, transactions);
        early.look();
        assertThat(early.open()).singleElement().satisfies(j -> {
            assertThat(j.kind()).isEqualTo(ClockJump.Kind.BEFORE_LAST_ENTRY);
            assertThat(j.by()).isNegative();
        });
        letTheTimersOfOtherTestsGo();
        back.moveTo(last.minusMinutes(4));
        var late = new ClockWatch(
                new JumpFinder(wall::get, nanos::get), rows, timers, back, administrator(), audit, transactions);
        late.look();
        assertThat(late.isHeld()).isFalse();
    }

    private static final CurrentUser CURRENT_NOBODY = () -> new Person(1, "ai-do", "Ai đó", List.of());

    private static CurrentUser administrator() {
        return () -> new Person(1, "quantri", "Quản trị", List.of(Grant.own(Role.ADMINISTRATOR, Area.province("44"))));
    }
}
