package vn.tungho.operations.jobs;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;

/**
 * Does what is due: each job once a night, by whichever node comes first, and once more what no node did in time. While a job runs its row
 * is locked on a connection of its own, which ends with the node, so that another one, or the next start, begins a job anew that was cut off.
 */
@Service
public class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofMinutes(10);
    private static final int RUNS_KEPT = 100;
    private static final String LOCK = "select job_name from nightly_job where job_name = ? for update skip locked";

    private final NightlyJobs jobs;
    private final JobBook book;
    private final DataSource pool;
    private final String node = ManagementFactory.getRuntimeMXBean().getName();
    private final ReentrantLock running = new ReentrantLock();

    JobRunner(NightlyJobs jobs, JobBook book, DataSource pool) {
        this.jobs = jobs;
        this.book = book;
        this.pool = pool;
    }

    /** The jobs with their newest runs, in the order of their hours. */
    public List<State> states() {
        var newest = book.newest();
        return jobs.all().stream()
                .map(job -> new State(
                        job.label(),
                        job.at().toString(),
                        newest.stream()
                                .filter(r -> r.jobName().equals(job.name()))
                                .findFirst()))
                .toList();
    }

    /** A job for the administrator's page. */
    public record State(String label, String at, Optional<JobRun> last) {}

    /** Does what is due at this time of the day outside, one after another; returns how many jobs ran. */
    public int runDue(Supplier<LocalDateTime> time) {
        return runDue(jobs.all(), time);
    }

    int runDue(List<NightlyJob> due, Supplier<LocalDateTime> time) {
        if (!running.tryLock()) {
            return 0;
        }
        try {
            var ran = 0;
            for (var job : due) {
                ran += run(job, time) ? 1 : 0;
            }
            return ran;
        } finally {
            running.unlock();
        }
    }

    private boolean run(NightlyJob job, Supplier<LocalDateTime> time) {
        var now = time.get();
        var due = job.lastDue(now);
        // what was due before the first start of all is nobody's debt
        book.open(job.name(), due, !book.knows(job.name()), now);
        var kept = book.find(job.name(), due).orElseThrow();
        var triedAt = kept.triedAt();
        if (kept.doneAt() != null
                || kept.attempts() >= MOST_ATTEMPTS
                || (triedAt != null
                        && !kept.fault().isEmpty()
                        && triedAt.plus(BEFORE_NEXT_ATTEMPT).isAfter(now))) {
            return false;
        }
        return locked(job, due, time);
    }

    private boolean locked(NightlyJob job, LocalDateTime due, Supplier<LocalDateTime> time) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, job.name());
                var isMine = lock.executeQuery().next();
                // another node may have done it since we looked
                if (isMine && book.find(job.name(), due).orElseThrow().doneAt() == null) {
                    doNow(job, due, time);
                    return true;
                }
                return false;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the row of " + job.name() + " could not be locked", e);
        }
    }

    private void doNow(NightlyJob job, LocalDateTime due, Supplier<LocalDateTime> time) {
        book.begun(job.name(), due, time.get());
        var fault = fault(job);
        if (fault.isEmpty()) {
            book.done(job.name(), due, node, time.get());
            book.keepNewest(job.name(), RUNS_KEPT);
        } else {
            book.failed(job.name(), due, fault);
        }
    }

    private static String fault(NightlyJob job) {
        try {
            job.work().run();
            return "";
        } catch (RuntimeException e) {
            LOG.error("The job {} failed", job.name(), e);
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    /** Now, on the day outside: the jobs are due also while a demo's calendar stands still. */
    static LocalDateTime outside() {
        return LocalDateTime.now(AppClock.ZONE);
    }
}
