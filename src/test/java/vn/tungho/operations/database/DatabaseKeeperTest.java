package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tungho.shared.outage.DatabaseState;

/** The embedded server is killed as the kernel does it when memory is short. */
class DatabaseKeeperTest {
    @TempDir
    Path folder;

    @Test
    void aServerThatIsKilledRunsAgainAtTheSamePortAndOneKilledTooOftenEndsTheProgramWithASentence() throws Exception {
        var home = new EmbeddedHome(folder, Path.of("target/test-db/server").toAbsolutePath(), "kept");
        var server = EmbeddedMariaDb.open(home);
        try {
            var state = new DatabaseState();
            var said = new CompletableFuture<String>();
            new DatabaseKeeper(server, new Restarts(1, Duration.ofMinutes(10), System::nanoTime), state, said::complete)
                    .watch();
            var url = server.jdbcUrl();
            write(url, home, "create table t (n int)");
            write(url, home, "insert into t values (7)");

            var first = server.process().orElseThrow();
            first.destroyForcibly();
            await(() -> server.process().filter(p -> p.pid() != first.pid()).isPresent());
            await(() -> answers(url, home));
            assertThat(state.isAway())
                    .as("only whoever asks the database says that it is back")
                    .isTrue();
            assertThat(server.jdbcUrl()).isEqualTo(url);
            assertThat(said).isNotDone();

            server.process().orElseThrow().destroyForcibly();
            assertThat(said.get(30, TimeUnit.SECONDS))
                    .startsWith("Máy chủ cơ sở dữ liệu dừng quá nhiều lần trong 10 phút, chương trình kết thúc")
                    .contains(folder.toString())
                    .doesNotContain("\n", "Exception");
        } finally {
            server.stop();
        }
    }

    private static void write(String url, EmbeddedHome home, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(url, EmbeddedHome.USER, home.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean answers(String url, EmbeddedHome home) {
        try {
            write(url, home, "select n from t where n = 7");
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 30 seconds").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
