package vn.tungho.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.tungho.operations.database.EmbeddedHome;
import vn.tungho.testing.ProgramRun;

/** A whole installation is backed up while it works, and again while it stands still, and brought back elsewhere. */
class BackupIT {
    private static final Path FOLDER = Path.of("target/backup").toAbsolutePath();
    private static final Map<String, String> KEY = Map.of(BackupKey.VARIABLE, "khóa của văn phòng 2026");
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path COPY = FOLDER.resolve("copy");

    @BeforeEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
    }

    @Test
    void anInstallationComesBackElsewhereAsItWas() throws Exception {
        var server = ProgramRun.start(
                FOLDER.resolve("server.log"),
                Map.of("TUNGHO_DEMO_HOUSEHOLDS", "1"),
                List.of("run", "--data", DATA.toString(), "--port", "0", "--demo"));
        server.await("Từng Hộ đã sẵn sàng: .*");
        var loaded = FOLDER.resolve("loaded.thb");
        try (var load = Load.on(data())) {
            load.awaitActs(100);
            assertThat(says("no-key", Map.of(), "backup", loaded.toString(), "--data", DATA.toString()))
                    .containsExactly(
                            "Chưa có khóa sao lưu: hãy đặt biến TUNGHO_BACKUP_KEY (ít nhất 16 ký tự) và giữ khóa"
                                    + " ở nơi khác với tệp sao lưu.");
            assertThat(runs("backup", "backup", loaded.toString(), "--data", DATA.toString()))
                    .singleElement()
                    .asString()
                    .startsWith("Đã sao lưu vào " + loaded);
            assertThat(load.isGoingOn()).isTrue();
        }
        restores(loaded);
        restoresAsItWas(server);
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private void restores(Path loaded) throws Exception {
        assertThat(runs("restore", "restore", loaded.toString(), "--data", COPY.toString()))
                .anyMatch(l -> l.startsWith("Đã khôi phục bản sao lưu lúc "))
                .contains("Đúng. Nhật ký: chuỗi niêm nguyên vẹn")
                .anyMatch(l -> l.startsWith("Đúng. Danh sách việc"))
                .noneMatch(l -> l.startsWith("SAI"));
        assertThat(Files.readString(COPY.resolve("mode"))).isEqualTo("demo");
        assertThat(Files.readString(COPY.resolve("keys"))).isEqualTo(Files.readString(DATA.resolve("keys")));
        assertThat(says("again", KEY, "restore", loaded.toString(), "--data", COPY.toString()))
                .containsExactly("Thư mục " + COPY + " không trống: chỉ khôi phục vào thư mục trống hoặc chưa có.");
        try (var copy = Installation.embedded(EmbeddedHome.of(COPY))) {
            var jdbc = JdbcClient.create(data(copy.access()));
            assertThat(Load.count(jdbc, "load-a-"))
                    .as("an act is there wholly or not at all")
                    .isEqualTo(Load.count(jdbc, "load-b-"))
                    .isGreaterThanOrEqualTo(100);
        }
    }

    /** With nothing going on, every table of the copy equals its source. */
    private static void restoresAsItWas(ProgramRun server) throws Exception {
        server.stop();
        var file = FOLDER.resolve("still.thb");
        runs("still", "backup", file.toString(), "--data", DATA.toString());
        var second = FOLDER.resolve("second");
        try (var source = Installation.embedded(EmbeddedHome.of(DATA));
                var target = Installation.embedded(EmbeddedHome.of(second))) {
            new BackupRestore(file, BackupKey.of(KEY.get(BackupKey.VARIABLE))).into(target.access(), second);
            assertThat(contents(target)).hasSizeGreaterThan(150).isEqualTo(contents(source));
        }
    }

    /** That a backup was made is written after it. */
    private static Map<String, String> contents(Installation installation) {
        var contents = new TreeMap<>(Tables.contents(data(installation.access())));
        contents.keySet().removeIf(t -> t.startsWith("backup_run"));
        return contents;
    }

    private static DriverManagerDataSource data() throws IOException {
        var home = EmbeddedHome.of(DATA);
        return new DriverManagerDataSource(
                home.jdbcUrl(home.runningPort().orElseThrow()), EmbeddedHome.USER, home.password());
    }

    private static DriverManagerDataSource data(DatabaseAccess access) {
        return new DriverManagerDataSource(access.url(), access.user(), access.password());
    }

    private static List<String> runs(String name, String... arguments) throws Exception {
        var run = ProgramRun.start(FOLDER.resolve(name + ".log"), KEY, List.of(arguments));
        assertThat(run.await()).as(run.lines().toString()).isZero();
        return run.lines();
    }

    private static List<String> says(String name, Map<String, String> environment, String... arguments)
            throws Exception {
        var run = ProgramRun.start(FOLDER.resolve(name + ".log"), environment, List.of(arguments));
        assertThat(run.await()).isEqualTo(1);
        return run.lines();
    }
}
