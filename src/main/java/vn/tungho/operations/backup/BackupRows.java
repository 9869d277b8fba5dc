package vn.tungho.operations.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungho.shared.AppClock;

/**
 * What is remembered of the backups in the database itself. All times are those of the day outside, since a backup that is old is old
 * also when the demo's calendar stands still.
 */
final class BackupRows {
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    BackupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the command line, which has no pool. */
    static BackupRows of(DatabaseAccess access) {
        return new BackupRows(
                JdbcClient.create(new DriverManagerDataSource(access.url(), access.user(), access.password())));
    }

    /** Runs the backup and remembers how it ended; a database of an older release has no place for it. */
    BackupResult recorded(BackupKind kind, Path file, Supplier<BackupResult> backup) {
        var started = LocalDateTime.now(AppClock.ZONE);
        try {
            var result = backup.get();
            insert(kind, started, result.file(), result.bytes(), result.sealNo(), "");
            return result;
        } catch (BackupFault e) {
            insert(kind, started, file, 0, 0, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void insert(BackupKind kind, LocalDateTime started, Path file, long bytes, long sealNo, String fault) {
        if (!Schema.exists(jdbc, "backup_run")) {
            return;
        }
        jdbc.sql(
                        "insert into backup_run (backup_run_id, kind, started_at, ended_at, is_good, file_name, bytes, seal_no, fault)"
                                + " values (next value for backup_run_seq, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kind.name(),
                        started,
                        LocalDateTime.now(AppClock.ZONE),
                        fault.isEmpty(),
                        cut(file.toString()),
                        bytes,
                        sealNo,
                        cut(fault))
                .update();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The last one that succeeded. */
    Optional<BackupRun> lastGood() {
        return last("is_good = 1");
    }

    /** The last one, however it ended. */
    Optional<BackupRun> last() {
        return last("1 = 1");
    }

    /** Whether a good one of the night was begun at this time or later. */
    boolean hasNightlySince(LocalDateTime time) {
        return jdbc.sql("select count(*) from backup_run where kind = 'NIGHTLY' and is_good = 1 and started_at >= ?")
                        .param(time)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<BackupRun> last(String which) {
        return jdbc.sql("select kind, ended_at, is_good, file_name, bytes, fault from backup_run where " + which
                        + " order by ended_at desc, backup_run_id desc limit 1")
                .query((row, _) -> new BackupRun(
                        BackupKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDateTime.class),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6)))
                .optional();
    }
}
