package vn.tungho.operations.jobs;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One night's run of a job, in the time of the day outside.
 *
 * @param doneBy which node did it; the words {@link JobBook#BEFORE} where it was due before runs were kept
 * @param doneAt null while it is not done
 * @param attempts how often it was begun
 * @param fault why the last attempt failed; empty when none did
 */
public record JobRun(
        String jobName,
        LocalDateTime dueAt,
        @Nullable String doneBy,
        @Nullable LocalDateTime doneAt,
        int attempts,
        @Nullable LocalDateTime triedAt,
        String fault) {
    /** True for what was due before the installation kept its runs. */
    public boolean isBeforeBook() {
        return JobBook.BEFORE.equals(doneBy);
    }
}
