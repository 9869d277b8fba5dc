package vn.tungho.operations.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;

/** The backup of every night, by the program itself, where the office named a folder and a key for it. */
@Service
public class NightlyBackup {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final LocalTime AT = LocalTime.of(1, 30);

    private final HikariDataSource pool;
    private final DriverManagerDataSource owner;
    private final BackupRows rows;
    private final BackupAudit audit;
    private final Settings settings;
    private final CurrentUser people;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** @param owner the account of the tables, which alone may copy all of them */
    NightlyBackup(
            HikariDataSource pool,
            @FlywayDataSource DriverManagerDataSource owner,
            JdbcClient jdbc,
            BackupAudit audit,
            Settings settings,
            CurrentUser people) {
        this.pool = pool;
        this.owner = owner;
        this.rows = new BackupRows(jdbc);
        this.audit = audit;
        this.settings = settings;
        this.people = people;
    }

    /**
     * What the office set.
     *
     * @param data folder of the installation
     * @param folder where the backups go; blank when there are to be none
     * @param key the office's key; blank when none was given
     * @param keep how many files stay
     */
    @Component
    record Settings(
            @Value("${tungho.data}") Path data,
            @Value("${tungho.backup.folder:}") String folder,
            @Value("${tungho.backup.key:}") String key,
            @Value("${tungho.backup.keep:14}") int keep) {}

    /** Whether the office wants a backup every night. */
    public boolean isWanted() {
        return !settings.folder().isBlank();
    }

    /** How it stands now. */
    public BackupState state() {
        return BackupState.of(this, LocalDateTime.now(AppClock.ZONE));
    }

    /** How many files stay in the folder. */
    public int keep() {
        return settings.keep();
    }

    /** The last one that succeeded, whoever asked for it. */
    public Optional<BackupRun> lastGood() {
        return rows.lastGood();
    }

    /** The last one, however it ended. */
    public Optional<BackupRun> last() {
        return rows.last();
    }

    /**
     * At its hour, and whenever the program was not running then; what failed is tried again. On a thread of its own, since the copy of
     * a province takes minutes and other regular jobs go on meanwhile.
     */
    @Scheduled(initialDelay = 600_000, fixedDelay = 1_200_000)
    @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Ho_Chi_Minh")
    void whenDue() {
        if (isWanted() && !rows.hasNightlySince(lastHour(LocalDateTime.now(AppClock.ZONE)))) {
            Thread.ofPlatform().daemon().name("nightly-backup").start(() -> {
                try {
                    make(BackupKind.NIGHTLY);
                } catch (BackupFault e) {
                    LOG.error("Nightly backup: {}", e.getMessage());
                }
            });
        }
    }

    /** When the last nightly backup was due. */
    static LocalDateTime lastHour(LocalDateTime now) {
        var today = now.toLocalDate().atTime(AT);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }

    /** Makes one because an administrator asks for it; throws {@link BackupFault} with the words for him. */
    public BackupRun makeNow() {
        if (!people.require().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("backups are for administrators");
        }
        make(BackupKind.PAGE);
        return rows.last().orElseThrow();
    }

    /** Makes one now; refused when one is being made, also by another program on the same database. */
    BackupResult make(BackupKind kind) {
        if (!busy.compareAndSet(false, true)) {
            throw beingMade();
        }
        try (var connection = pool.getConnection();
                var lock = new BackupLock(connection)) {
            if (!lock.isHeld()) {
                throw beingMade();
            }
            var result = write(kind);
            audit.made(result);
            removeOld(Path.of(settings.folder()));
            return result;
        } catch (java.sql.SQLException e) {
            throw new BackupFault("Mất kết nối tới cơ sở dữ liệu (" + e.getMessage() + "): hãy làm lại.");
        } finally {
            busy.set(false);
        }
    }

    private static BackupFault beingMade() {
        return new BackupFault("Đang có một lần sao lưu khác chạy: hãy đợi xong rồi làm lại.");
    }

    private BackupResult write(BackupKind kind) {
        var file = Path.of(settings.folder()).toAbsolutePath().resolve(BackupCommands.name());
        return rows.recorded(kind, file, () -> {
            var access = DatabaseAccess.of(
                    String.valueOf(owner.getUrl()),
                    String.valueOf(owner.getUsername()),
                    String.valueOf(owner.getPassword()));
            return new BackupMaker(access, settings.data())
                    .make(file, BackupKey.of(settings.key()), Installation.mode(settings.data()));
        });
    }

    /** Only after a good one: whoever has no new backup keeps the old ones. */
    private void removeOld(Path folder) {
        try (var files = Files.list(folder)) {
            var old = files.filter(f -> f.getFileName().toString().matches("tungho-\\d{8}-\\d{6}\\.thb"))
                    .sorted(Comparator.reverseOrder())
                    .skip(Math.max(settings.keep(), 1))
                    .toList();
            for (var file : old) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("Old backups in {} stay: {}", folder, e.toString());
        }
    }
}
