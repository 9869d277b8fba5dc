package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungho.testing.TestDatabase;

class SchemaBuildTest {
    private final DriverManagerDataSource data = TestDatabase.freshSchema().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(data);
    private final SchemaBuild build = new SchemaBuild(data);

    @Test
    void aFirstBuildThatWasCutOffIsBegunAnew() {
        assertThatThrownBy(() -> build.migrate(flyway(new Script(
                        "1",
                        List.of(
                                "create sequence ticket",
                                "create table ACT_GE_PROPERTY (id int primary key)",
                                "create table child (id int references ACT_GE_PROPERTY (id))",
                                "cut off here")))))
                .isInstanceOf(FlywayException.class);
        assertThat(tables()).contains(SchemaBuild.BEING_BUILT, "ACT_GE_PROPERTY");

        build.migrate(flyway(new V1__EngineSchema()));
        assertThat(tables())
                .contains("ACT_RU_TASK", "ACT_GE_PROPERTY")
                .doesNotContain(SchemaBuild.BEING_BUILT, "child", "ticket");
    }

    @Test
    void aCutThatLeftNoWordInTheListOfMigrationsIsMendedToo() {
        assertThatThrownBy(() -> build.migrate(flyway(
                        new Script("1", List.of("create table first (id int)")),
                        new Script("2", List.of("create table second (id int)", "cut off here")))))
                .isInstanceOf(FlywayException.class);
        jdbc.sql("delete from flyway_schema_history where success = 0").update();

        build.migrate(flyway(
                new Script("1", List.of("create table first (id int)")),
                new Script("2", List.of("create table second (id int)"))));
        assertThat(tables()).containsExactlyInAnyOrder("first", "flyway_schema_history", "second");
    }

    @Test
    void aLaterMigrationThatWasCutOffRunsAgainAndWhatPeopleWroteStays() {
        var first = new Script("1", List.of("create table household (id int)"));
        build.migrate(flyway(first));
        jdbc.sql("insert into household values (7)").update();
        var second = List.of("alter table household add column if not exists name varchar(9) not null default ''");
        assertThatThrownBy(() -> build.migrate(flyway(first, new Script("2", List.of(second.getFirst(), "cut off")))))
                .isInstanceOf(FlywayException.class);

        build.migrate(flyway(first, new Script("2", second)));
        assertThat(jdbc.sql("select concat(id, name) from household")
                        .query(String.class)
                        .single())
                .isEqualTo("7");
    }

    @Test
    void anotherOrderOfLettersIsRefusedBeforeTheFirstTable() {
        jdbc.sql("alter database character set utf8mb4 collate utf8mb4_general_ci")
                .update();
        assertThatThrownBy(() -> build.migrate(flyway(new Script("1", List.of("create table first (id int)")))))
                .hasMessageContaining("phải là utf8mb4_uca1400_ai_ci, đang là utf8mb4_general_ci");
        assertThat(tables()).isEmpty();
    }

    @Test
    void tablesOfAnotherProgramAreRefusedAndLeftAlone() {
        jdbc.sql("create table somebody_elses (id int)").update();
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> build.migrate(flyway(new V1__EngineSchema())))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("non-empty schema");
        }
        assertThat(tables()).containsExactly("somebody_elses");
    }

    @Test
    void twoProgramsThatStartOnOneServerBuildOneAfterTheOther() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var starts = List.of(
                    both.submit(() -> build.migrate(flyway(new V1__EngineSchema()))),
                    both.submit(() -> new SchemaBuild(data).migrate(flyway(new V1__EngineSchema()))));
            for (var start : starts) {
                start.get();
            }
        }
        assertThat(tables()).contains("ACT_RU_TASK").doesNotContain(SchemaBuild.BEING_BUILT);
        assertThat(jdbc.sql("select count(*) from flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> tables() {
        return List.copyOf(jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .set());
    }

    private Flyway flyway(JavaMigration... migrations) {
        return Flyway.configure()
                .dataSource(data)
                .locations(new String[0])
                .callbacks(build)
                .javaMigrations(migrations)
                .load();
    }
}
