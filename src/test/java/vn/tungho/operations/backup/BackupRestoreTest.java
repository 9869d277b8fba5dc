package vn.tungho.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.testing.TestDatabase;

/** A copy of a database that people write to, brought into another. */
class BackupRestoreTest {
    private static final BackupKey KEY = BackupKey.of("khóa của văn phòng 2026");
    private static final String HASH = "c".repeat(64);

    @TempDir
    Path folder;

    private final TestDatabase.Access source = TestDatabase.freshSchema();
    private final TestDatabase.Access target = TestDatabase.freshSchema();
    private final JdbcClient jdbc = JdbcClient.create(source.dataSource());
    private Path file;

    @BeforeEach
    void tables() {
        file = folder.resolve("a.thb");
        for (var sql : new String[] {
            "create table flyway_schema_history (installed_rank int primary key, script varchar(100), success boolean)",
            "insert into flyway_schema_history values (1, 'vn.tungho.EngineSchema', 1), (2, 'V002__create_shared.sql', 1)",
            "create table audit_seal (seal_no bigint primary key, hash char(64))",
            "insert into audit_seal values (1, '" + HASH + "')",
            "create sequence book_seq start with 1000",
            "create table debit (n bigint primary key, words varchar(100), photo blob)",
            "create table credit (n bigint primary key, constraint fk_credit foreign key (n) references debit (n))",
            "create view v_books as select d.n from debit d join credit c on c.n = d.n"
        }) {
            jdbc.sql(sql).update();
        }
        jdbc.sql(
                        "insert into debit select seq, concat('Hộ ', seq, '\n/*!50013 DEFINER=', char(39)), unhex('00ff1a0a') from seq_1_to_20000")
                .update();
        jdbc.sql("insert into credit select seq from seq_1_to_20000").update();
    }

    @Test
    void aCopyTakenWhilePeopleWriteHoldsWholeActsOnly() throws Exception {
        var goOn = new AtomicBoolean(true);
        var written = new AtomicLong(20_000);
        var writer = Thread.ofPlatform().start(() -> write(goOn, written));
        try {
            while (written.get() < 20_050) {
                Thread.sleep(5);
            }
            make();
            assertThat(writer.isAlive()).as("nobody waited for the backup").isTrue();
        } finally {
            goOn.set(false);
            writer.join();
        }
        restore();
        var copy = JdbcClient.create(target.dataSource());
        assertThat(count(copy, "debit")).isEqualTo(count(copy, "credit")).isBetween(20_050L, written.get());
        assertThat(count(copy, "v_books")).isEqualTo(count(copy, "debit"));
        assertThat(copy.sql("select next value for book_seq").query(Long.class).single())
                .as("a number is never given twice")
                .isGreaterThanOrEqualTo(count(copy, "debit") - 20_000 + 1000);
    }

    @Test
    void aRestoredDatabaseEqualsItsSource() {
        make();
        restore();
        assertThat(Tables.contents(target.dataSource())).isEqualTo(Tables.contents(source.dataSource()));
    }

    @Test
    void onlyAnEmptyDatabaseTakesABackup() {
        assertThatThrownBy(() -> BackupRestore.expectEmpty(access(source)))
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("chỉ khôi phục vào cơ sở dữ liệu trống");
        BackupRestore.expectEmpty(access(target));
    }

    @Test
    void aBackupOfANewerProgramIsRefusedBeforeAnythingIsMade() {
        jdbc.sql("insert into flyway_schema_history values (3, 'V9999__from_tomorrow.sql', 1)")
                .update();
        make();
        assertThatThrownBy(() -> new BackupRestore(file, KEY).check())
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("bản phát hành mới hơn");
    }

    @Test
    void aLogWithoutTheSealThatTheBackupNamesIsRefused() {
        make();
        var access = access(source);
        var other = folder.resolve("b.thb");
        var manifest = BackupFile.check(file, KEY);
        BackupFile.write(
                other,
                KEY,
                new BackupManifest(
                        manifest.release(),
                        manifest.madeAt(),
                        "empty",
                        manifest.migrations(),
                        1,
                        "d".repeat(64),
                        0,
                        null),
                out -> BackupFile.read(file, KEY, (m, dump) -> dump.transferTo(out)));
        assertThatThrownBy(() -> new BackupRestore(other, KEY).into(access(target), folder))
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("không có dấu niêm số 1");
        assertThat(access.schema()).isNotEqualTo(access(target).schema());
    }

    @Test
    void aDatabaseThatIsNotOursAFileThatExistsAndAWrongPasswordAreRefused() throws Exception {
        assertThatThrownBy(() -> new BackupMaker(access(target), folder).make(file, KEY, "empty"))
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("chưa có dữ liệu của Từng Hộ");
        Files.writeString(file, "");
        assertThatThrownBy(this::make).isInstanceOf(BackupFault.class).hasMessageContaining("không bị ghi đè");
        var stranger = DatabaseAccess.of(source.url(), "nobody", "x");
        assertThatThrownBy(() -> new BackupMaker(stranger, folder).make(folder.resolve("c.thb"), KEY, "empty"))
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("hãy kiểm tra địa chỉ, tên và mật khẩu");
    }

    private void make() {
        var result = new BackupMaker(access(source), folder).make(file, KEY, "empty");
        assertThat(result.sealNo()).isEqualTo(1);
        assertThat(result.bytes()).isPositive();
    }

    private void restore() {
        var restore = new BackupRestore(file, KEY);
        assertThat(restore.check().sealHash()).isEqualTo(HASH);
        restore.into(access(target), folder);
    }

    /** Each act writes one row here and one there. */
    private void write(AtomicBoolean goOn, AtomicLong written) {
        try (var connection = DriverManager.getConnection(source.url(), source.user(), source.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (goOn.get()) {
                var n = written.get() + 1;
                statement.execute("insert into debit values (" + n + ", next value for book_seq, null)");
                statement.execute("insert into credit values (" + n + ")");
                connection.commit();
                written.set(n);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static DatabaseAccess access(TestDatabase.Access at) {
        return DatabaseAccess.of(at.url(), at.user(), at.password());
    }
}
