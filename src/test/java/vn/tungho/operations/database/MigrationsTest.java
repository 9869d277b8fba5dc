package vn.tungho.operations.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungho.testing.TestDatabase;

/** What a migration owes to the data that are already there. */
class MigrationsTest {
    private static final String RELEASED = "db/released-migrations.txt";

    private final DriverManagerDataSource data = TestDatabase.freshSchema().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(data);

    @Test
    void aReleasedMigrationIsNeverChanged() throws Exception {
        var now = new TreeMap<String, String>();
        for (var script : scripts(flyway().load())) {
            now.put(script.getScript(), String.valueOf(script.getChecksum()));
        }
        assertThat(now)
                .as("write a new migration instead; installations that ran the old one refuse to start on another")
                .containsAllEntriesOf(released());
    }

    @Test
    void aMigrationAfterTheFirstReleaseMayBeCutOffAndRunAgain() throws Exception {
        var released = released().keySet();
        var flyway = flyway().load();
        flyway.migrate();
        assertRunsAgain(
                flyway,
                scripts(flyway).stream()
                        .filter(m -> !released.contains(m.getScript()))
                        .toList());
    }

    @Test
    void aMigrationThatMakesATableTwiceIsFound() {
        var flyway = flyway().locations(new String[0])
                .javaMigrations(new Script("1", List.of("create table t (id int)")))
                .load();
        flyway.migrate();
        assertThatThrownBy(() -> assertRunsAgain(flyway, List.of(flyway.info().applied())))
                .isInstanceOf(FlywayException.class);
    }

    @Test
    void aMigrationThatAddsItsRowsTwiceIsFound() {
        var flyway = flyway().locations(new String[0])
                .javaMigrations(
                        new Script("1", List.of("create table if not exists t (id int)", "insert into t values (1)")))
                .load();
        flyway.migrate();
        assertThatThrownBy(() -> assertRunsAgain(flyway, List.of(flyway.info().applied())))
                .isInstanceOf(AssertionError.class);
    }

    private void assertRunsAgain(Flyway flyway, List<MigrationInfo> migrations) {
        for (var migration : migrations) {
            var before = contents();
            jdbc.sql("delete from flyway_schema_history where script = ?")
                    .param(migration.getScript())
                    .update();
            flyway.migrate();
            assertThat(contents()).as(migration.getScript()).isEqualTo(before);
        }
    }

    private TreeMap<String, String> contents() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .set();
        var contents = new TreeMap<String, String>();
        jdbc.sql("checksum table " + tables.stream().map(t -> "`" + t + "`").collect(Collectors.joining(", ")))
                .query((row, _) -> contents.put(row.getString(1), row.getString(2)))
                .list();
        return contents;
    }

    private static TreeMap<String, String> released() throws Exception {
        var released = new TreeMap<String, String>();
        new ClassPathResource(RELEASED)
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .forEach(parts -> released.put(parts[1], parts[0]));
        return released;
    }

    private static List<MigrationInfo> scripts(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(m -> m.getScript().endsWith(".sql"))
                .toList();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(data)
                .locations("classpath:db/migration")
                .javaMigrations(new V1__EngineSchema())
                .placeholderReplacement(false)
                .outOfOrder(true);
    }
}
