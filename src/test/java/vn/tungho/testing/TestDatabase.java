package vn.tungho.testing;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;
import vn.tungho.operations.database.EmbeddedHome;
import vn.tungho.operations.database.EmbeddedMariaDb;

/**
 * One MariaDB server for all tests of this JVM, with a new schema for each Spring context: in a container where Docker answers,
 * else the embedded server. Never another database.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static Access access;
    private static int schemas;
    private static boolean springIsHere;

    /** Where a fresh schema is. */
    public record Access(String url, String user, String password) {
        /** For tests without a Spring context. */
        public DriverManagerDataSource dataSource() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var fresh = freshSchema();
        springIsHere = true;
        TestPropertyValues.of(
                        "tungho.keys=" + Path.of("target/test-keys").toAbsolutePath(),
                        "tungho.evidence=" + evidence(),
                        "spring.datasource.url=" + fresh.url(),
                        "spring.datasource.username=" + fresh.user(),
                        "spring.datasource.password=" + fresh.password())
                .applyTo(context);
    }

    /** Where the newest seal of this context's log is kept: nothing of another schema. */
    private static Path evidence() {
        try {
            var parent = Path.of("target/test-evidence").toAbsolutePath();
            java.nio.file.Files.createDirectories(parent);
            return java.nio.file.Files.createTempDirectory(parent, "log");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A new empty schema on the server. */
    public static synchronized Access freshSchema() {
        try {
            if (access == null) {
                access = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            }
            var schema = "t" + ProcessHandle.current().pid() + "_" + ++schemas;
            try (var connection = java.sql.DriverManager.getConnection(access.url(), access.user(), access.password());
                    var statement = connection.createStatement()) {
                statement.execute(
                        "create database `" + schema + "` character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            }
            return new Access(
                    access.url().replaceFirst("/[^/?]+($|\\?)", "/" + schema + "$1"), access.user(), access.password());
        } catch (Exception e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }

    private static Access container() {
        var container = new MariaDBContainer("mariadb:11.4");
        container.withUsername("root").withPassword("test");
        container.withCommand(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+07:00",
                "--local-infile=1");
        container.start();
        return new Access(container.getJdbcUrl(), "root", "test");
    }

    private static Access embedded() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        var home = new EmbeddedHome(
                target.resolve("test-db/" + ProcessHandle.current().pid()), target.resolve("test-db/server"), "tests");
        deleteStaleHomes(home.folder().getParent());
        var server = EmbeddedMariaDb.open(home);
        Runnable stop = () -> {
            try {
                server.stop();
                org.springframework.util.FileSystemUtils.deleteRecursively(home.folder());
            } catch (Exception e) {
                System.err.println("test database did not stop: " + e);
            }
        };
        // after Spring has closed its contexts: a pool that still waits for a dead server takes half a minute to give
        // up; where no context was made, Spring's handlers are not called
        SpringApplication.getShutdownHandlers().add(stop);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!springIsHere) {
                stop.run();
            }
        }));
        return new Access(server.jdbcUrl(), EmbeddedHome.USER, home.password());
    }

    private static void deleteStaleHomes(Path parent) throws Exception {
        if (!java.nio.file.Files.exists(parent)) {
            return;
        }
        try (var homes = java.nio.file.Files.list(parent)) {
            for (var home : homes.toList()) {
                var name = home.getFileName().toString();
                if (name.chars().allMatch(Character::isDigit)
                        && ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
                    org.springframework.util.FileSystemUtils.deleteRecursively(home);
                }
            }
        }
    }
}
