package vn.tungho.operations.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.testing.IntegrationTest;

/** What is due once a night is done once, by one node, and made up for when nothing ran. */
@IntegrationTest
class JobRunnerTest {
    private static final LocalDateTime EVENING = LocalDateTime.parse("2026-11-02T21:00");

    @Autowired
    JobRunner runner;

    @Autowired
    NightlyJobs jobs;

    @Autowired
    JobBook book;

    @Autowired
    DataSource pool;

    private final AtomicInteger ran = new AtomicInteger();

    private NightlyJob job(Runnable work) {
        return new NightlyJob("test-" + UUID.randomUUID(), "Việc thử", LocalTime.of(3, 10), work);
    }

    private int at(NightlyJob job, LocalDateTime time) {
        return runner.runDue(List.of(job), () -> time);
    }

    @Test
    void whatWasDueBeforeTheFirstStartIsNobodysDebtAndFromThenOnEachNightIsDoneOnce() {
        var job = job(ran::incrementAndGet);
        assertThat(at(job, EVENING)).isZero();
        assertThat(at(job, EVENING.plusDays(1).withHour(3).withMinute(9)))
                .as("a minute before")
                .isZero();
        assertThat(at(job, EVENING.plusDays(1).withHour(3).withMinute(10)))
                .as("at its hour")
                .isOne();
        assertThat(at(job, EVENING.plusDays(1))).isZero();
        assertThat(at(job, EVENING.plusDays(2))).isOne();
        assertThat(ran).hasValue(2);
    }

    @Test
    void nightsInWhichNothingRanAreMadeUpForOnce() {
        var job = job(ran::incrementAndGet);
        at(job, EVENING);
        assertThat(at(job, EVENING.plusDays(5))).isOne();
        assertThat(at(job, EVENING.plusDays(5))).isZero();
        assertThat(ran).hasValue(1);
    }

    @Test
    void ofTwoNodesThatComeTogetherOneDoesIt() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var job = job(() -> {
            ran.incrementAndGet();
            inside.countDown();
            await(go);
        });
        at(job, EVENING);
        var other = new JobRunner(jobs, book, pool);
        var first = Thread.ofPlatform().start(() -> at(job, EVENING.plusDays(1)));
        inside.await();
        try {
            assertThat(other.runDue(List.of(job), () -> EVENING.plusDays(1))).isZero();
        } finally {
            go.countDown();
            first.join();
        }
        assertThat(other.runDue(List.of(job), () -> EVENING.plusDays(1))).isZero();
        assertThat(ran).hasValue(1);
    }

    @Test
    void aJobThatWasCutOffWithItsNodeIsBegunAnew() {
        var job = job(ran::incrementAndGet);
        at(job, EVENING);
        var due = job.lastDue(EVENING.plusDays(1));
        book.open(job.name(), due, false, EVENING);
        book.begun(job.name(), due, EVENING);
        assertThat(at(job, EVENING.plusDays(1))).isOne();
        assertThat(book.find(job.name(), due).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void aJobThatFailsIsToldAndTriedAgainAfterTenMinutesFiveTimesAtMost() {
        var job = job(() -> {
            ran.incrementAndGet();
            throw new IllegalStateException("kaputt");
        });
        at(job, EVENING);
        var time = EVENING.plusDays(1);
        assertThat(at(job, time)).isOne();
        assertThat(book.find(job.name(), job.lastDue(time)).orElseThrow().fault())
                .contains("kaputt");
        assertThat(at(job, time.plusMinutes(9))).isZero();
        for (var i = 1; i < 5; i++) {
            assertThat(at(job, time.plusMinutes(10L * i))).isOne();
        }
        assertThat(at(job, time.plusHours(2))).isZero();
        assertThat(ran).hasValue(5);
    }

    @Test
    void theModulesNameTheirJobsAndTheAdministratorSeesThemAll() {
        assertThat(jobs.all())
                .extracting(NightlyJob::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(runner.states())
                .hasSameSizeAs(jobs.all())
                .allMatch(s -> !s.label().isBlank());
    }

    /** A schedule by the clock alone forgets the night in which nothing ran, and runs on every node. */
    @Test
    void nothingIsScheduledByTheClockAlone() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java"))
                            // has its own book and its own lock
                            .filter(f -> !f.endsWith("NightlyBackup.java"))
                            .filter(f -> read(f).contains("@Scheduled(cron")))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
