package vn.tungho.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;
import vn.tungho.operations.backup.NightlyBackup.Settings;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkSamples;

/** The backup that the program makes by itself, and what it tells of it. */
@IntegrationTest
class NightlyBackupTest {
    private static final String KEY = "khóa của văn phòng 2026";

    @Autowired
    HikariDataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BackupAudit audit;

    @Autowired
    CurrentUser people;

    @Autowired
    WorkSamples samples;

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void nothingIsKnown() {
        jdbc.sql("delete from backup_run").update();
        kept = folder.resolve("kept");
    }

    @Test
    void aNightlyBackupIsWholeRememberedAuditedAndOnlyTheNewestStay() throws IOException {
        Files.createDirectories(kept);
        for (var old : List.of("tungho-20200101-013000.thb", "tungho-20200102-013000.thb", "not-ours.thb")) {
            Files.writeString(kept.resolve(old), "x");
        }
        var backups = backups(kept.toString(), KEY);
        assertThat(backups.state()).isEqualTo(BackupState.OVERDUE);
        var result = backups.make(BackupKind.NIGHTLY);
        assertThat(BackupFile.check(result.file(), BackupKey.of(KEY)).migrations())
                .hasSizeGreaterThan(30);
        assertThat(names())
                .containsExactly(
                        "not-ours.thb",
                        "tungho-20200102-013000.thb",
                        result.file().getFileName().toString());
        assertThat(backups.state()).isEqualTo(BackupState.FRESH);
        assertThat(backups.lastGood().orElseThrow().file())
                .isEqualTo(result.file().toString());
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'make-backup' and kind = 'EXPORT' and object_id = ?")
                        .param(result.file().getFileName().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatFailsIsRememberedWithItsReasonAndTheOldOnesStay() throws IOException {
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("tungho-20200101-013000.thb"), "x");
        var weak = backups(kept.toString(), "ngắn");
        assertThatThrownBy(() -> weak.make(BackupKind.NIGHTLY)).isInstanceOf(BackupFault.class);
        assertThat(weak.last().orElseThrow().fault()).contains("quá ngắn");
        assertThat(weak.lastGood()).isEmpty();
        assertThat(weak.state()).isEqualTo(BackupState.OVERDUE);
        assertThat(names()).containsExactly("tungho-20200101-013000.thb");
        var noFolder = backups(kept.resolve("tungho-20200101-013000.thb").toString(), KEY);
        assertThatThrownBy(() -> noFolder.make(BackupKind.NIGHTLY)).isInstanceOf(BackupFault.class);
        assertThat(noFolder.last().orElseThrow().fault()).contains("tungho-20200101-013000.thb");
    }

    @Test
    void anOldBackupIsAWarningAndNoReasonToTakeTheSystemFromItsUsers() {
        var backups = backups(kept.toString(), KEY);
        backups.make(BackupKind.NIGHTLY);
        assertThat(health(backups)).isEqualTo("UP");
        jdbc.sql("update backup_run set ended_at = ?")
                .param(LocalDateTime.now(AppClock.ZONE).minusHours(26).plusMinutes(1))
                .update();
        assertThat(health(backups)).isEqualTo("UP");
        jdbc.sql("update backup_run set ended_at = ?")
                .param(LocalDateTime.now(AppClock.ZONE).minusHours(26).minusMinutes(1))
                .update();
        assertThat(health(backups)).isEqualTo("WARNING");
        assertThat(health(backups("", ""))).as("where none is wanted").isEqualTo("UP");
    }

    @Test
    void aBackupIsDueFromItsHourOn() {
        var day = LocalDateTime.of(2026, 10, 20, 1, 30);
        assertThat(NightlyBackup.lastHour(day.minusSeconds(1))).isEqualTo(day.minusDays(1));
        assertThat(NightlyBackup.lastHour(day)).isEqualTo(day);
        assertThat(NightlyBackup.lastHour(day.plusHours(20))).isEqualTo(day);
    }

    @Test
    void twoProgramsOnOneDatabaseDoNotBackItUpAtTheSameTime() throws Exception {
        var backups = backups(kept.toString(), KEY);
        try (var other = pool.getConnection();
                var lock = new BackupLock(other)) {
            assertThat(lock.isHeld()).isTrue();
            assertThatThrownBy(() -> backups.make(BackupKind.NIGHTLY))
                    .isInstanceOf(BackupFault.class)
                    .hasMessageContaining("Đang có một lần sao lưu khác");
        }
        assertThat(backups.make(BackupKind.NIGHTLY).bytes()).isPositive();
    }

    @Test
    void onlyAnAdministratorAsksForOne() {
        var backups = backups(kept.toString(), KEY);
        var overseer = samples.user(Role.PROVINCE_OVERSEER, Area.province("08"));
        assertThatThrownBy(() -> SignInAs.user(overseer, () -> backups.makeNow()))
                .isInstanceOf(AccessDeniedException.class);
        var administrator = samples.user(Role.ADMINISTRATOR, Area.province("08"));
        assertThat(SignInAs.user(administrator, () -> backups.makeNow()).kind()).isEqualTo(BackupKind.PAGE);
    }

    private String health(NightlyBackup backups) {
        return new BackupHealthIndicator(backups).health().getStatus().getCode();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(kept)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private NightlyBackup backups(String to, String key) {
        return new NightlyBackup(
                pool,
                new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()),
                jdbc,
                audit,
                new Settings(folder, to, key, 2),
                people);
    }
}
