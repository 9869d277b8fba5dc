package vn.tungho.operations.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.operations.WatchedJobExecutor;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Days of law hang on the clock: one that jumps by more than five minutes, or a start before the newest sealed entry, holds the timers and
 * the nightly jobs until an administrator has looked at the clock and says so. People go on working.
 */
@Service
public class ClockWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final JumpFinder finder;
    private final JumpRows rows;
    private final TimerHold timers;
    private final AppClock clock;
    private final CurrentUser people;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    /** Found, and not yet kept in the database. */
    private final AtomicReference<JumpFinder.@Nullable Step> found = new AtomicReference<>();

    private volatile boolean startLookedAt;

    @Autowired
    ClockWatch(
            JumpRows rows,
            TimerHold timers,
            AppClock clock,
            CurrentUser people,
            AuditTrail audit,
            TransactionTemplate transactions,
            WatchedJobExecutor jobs) {
        this(new JumpFinder(Instant::now, System::nanoTime), rows, timers, clock, people, audit, transactions);
        jobs.askBefore(this::look);
    }

    ClockWatch(
            JumpFinder finder,
            JumpRows rows,
            TimerHold timers,
            AppClock clock,
            CurrentUser people,
            AuditTrail audit,
            TransactionTemplate transactions) {
        this.finder = finder;
        this.rows = rows;
        this.timers = timers;
        this.clock = clock;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Looks whether the clock jumped and holds the timers if it did; false when it just did, so that nothing that is due by it may run. */
    public boolean look() {
        if (!startLookedAt) {
            lookAtStart();
        }
        finder.look().ifPresent(found::set);
        var step = found.get();
        if (step == null) {
            return true;
        }
        keep(ClockJump.Kind.STEP, local(step.found()), local(step.expected()));
        found.set(null);
        return false;
    }

    private void lookAtStart() {
        var now = clock.now();
        var last = rows.newestSealed();
        startLookedAt = true;
        last.filter(l -> now.plus(JumpFinder.LEAST).isBefore(l))
                .ifPresent(l -> keep(ClockJump.Kind.BEFORE_LAST_ENTRY, now, l));
    }

    private void keep(ClockJump.Kind kind, LocalDateTime shown, LocalDateTime expected) {
        LOG.error("The clock shows {} where {} was expected ({}); the timers are held", shown, expected, kind);
        transactions.executeWithoutResult(status -> {
            rows.insert(kind, shown, expected);
            timers.hold();
            audit.write("hold-timers", "clock", kind, null, words(shown) + " thay cho " + words(expected));
        });
    }

    private static String words(LocalDateTime time) {
        return VietnameseFormat.dateTime(time);
    }

    /** A jump in the application's own time, which a demo has moved. */
    private LocalDateTime local(Instant machine) {
        var time = LocalDateTime.ofInstant(machine.plus(clock.offset()), AppClock.ZONE);
        return time.withNano(time.getNano() / 1_000_000 * 1_000_000);
    }

    /** Whether what is due by the clock waits for an administrator. */
    public boolean isHeld() {
        return found.get() != null || !rows.open().isEmpty();
    }

    /** What waits for an administrator, oldest first. */
    @Transactional(readOnly = true)
    public List<ClockJump> open() {
        return rows.open();
    }

    /** The administrator says that the clock is right; the timers run again, what was due meanwhile at once. */
    @Transactional
    public void confirm() {
        var person = people.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("the clock is the administrators' matter");
        }
        if (rows.confirm(person.username(), clock.now()) > 0) {
            timers.release();
            audit.write("confirm-clock", "clock", "confirmed", null, "Đồng hồ đúng lúc " + words(clock.now()));
        }
    }
}
