package vn.tungho.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.tungho.testing.TestDatabase;

/**
 * The database as release 1.0.0 left it in the middle of its work, of invented people: thirteen communes, each with its review stopped
 * at another task, and two within the year after it with cases of help, support, requests, complaints and monitoring at each task that
 * the played year reaches. Its schema is brought up by this release when the context starts.
 */
final class OldInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String DUMP = "/upgrade/release-1.0.0.sql.gz";

    /** Who is signed in is looked up in one place for the whole program; a second application puts its own there. */
    private static SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        before = SecurityContextHolder.getContextHolderStrategy();
        var schema = TestDatabase.freshSchema();
        fill(schema);
        TestPropertyValues.of(
                        "spring.datasource.url=" + schema.url(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password())
                .applyTo(context);
    }

    /** Leaves the program to the application that the other tests use. */
    static void leave() {
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    private static void fill(TestDatabase.Access schema) {
        try (var dump = new GZIPInputStream(OldInstallation.class.getResourceAsStream(DUMP));
                var connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                var statement = connection.createStatement()) {
            // the dump ends each statement at the end of a line, and writes a line break within a value as \n
            for (var sql : new String(dump.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
