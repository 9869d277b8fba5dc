package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.testing.TestDatabase;

/** A second node, or a new folder, on an existing database takes its mode from there. */
class KeptModeTest {
    @Test
    void theModeIsReadFromTheDatabaseThatTheEnvironmentOrThePropertiesName() {
        var database = TestDatabase.freshSchema();
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
        assertThat(KeptMode.of(List.of(), environment)).as("nothing made yet").isEmpty();
        var jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql("create table app_setting (name varchar(60) primary key, value varchar(200))")
                .update();
        assertThat(KeptMode.of(List.of(), environment)).as("nothing filled yet").isEmpty();
        jdbc.sql("insert into app_setting values ('mode', 'empty')").update();
        assertThat(KeptMode.of(List.of(), environment)).contains("empty");
        assertThat(KeptMode.of(
                        List.of(
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(),
                                "--spring.datasource.password=" + database.password()),
                        Map.of()))
                .contains("empty");
    }

    @Test
    void theEmbeddedServerAndOneThatDoesNotAnswerSayNothing() {
        assertThat(KeptMode.of(List.of(), Map.of())).isEmpty();
        assertThat(KeptMode.of(List.of(), Map.of("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:1/none")))
                .isEmpty();
    }
}
