package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TestDatabase;

/** What the program's own account may do in the database, and what the server refuses it. */
@LegalRule("R-EVIDENCE")
class RightsTest {
    private static final String USER = "rights_test";

    private final TestDatabase.Access access = TestDatabase.freshSchema();
    private final JdbcClient owner = JdbcClient.create(access.dataSource());
    private final JdbcClient program =
            JdbcClient.create(new DriverManagerDataSource(access.url(), USER, "mật khẩu của phép thử"));

    @BeforeEach
    void makeTablesAndTheAccount() {
        for (var sql : List.of(
                "create table audit_entry (id int primary key, detail varchar(10))",
                "create table published_line (id int primary key, name varchar(10), corrected_result varchar(10),"
                        + " corrected_by varchar(10), corrected_on date)",
                "create table flyway_schema_history (id int primary key)",
                "create table household (id int primary key) with system versioning",
                "create sequence household_seq",
                "create view v_household as select id from household",
                "insert into audit_entry values (1, 'a')",
                "insert into published_line (id, name) values (1, 'a')",
                "create or replace user '" + USER + "'@'%' identified by 'mật khẩu của phép thử'",
                "grant all privileges on *.* to '" + USER + "'@'%'")) {
            owner.sql(sql).update();
        }
        new Rights(owner).giveTo(USER + "@%");
        new Rights(owner).giveTo(USER + "@%");
    }

    @AfterEach
    void dropTheAccount() {
        owner.sql("drop user '" + USER + "'@'%'").update();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> program.sql(sql).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void whatProvesIsAddedAndReadAndNeitherChangedNorDeleted() {
        program.sql("insert into audit_entry values (2, 'b')").update();
        assertThat(program.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(program.sql("select id from audit_entry where id = 1 for update")
                        .query(Long.class)
                        .single())
                .as("those who seal wait for each other at the first line")
                .isEqualTo(1);
        refused("update audit_entry set detail = 'x'");
        refused("delete from audit_entry");
        refused("truncate table audit_entry");
        refused("replace into audit_entry values (1, 'x')");
        refused("insert into audit_entry values (1, 'x') on duplicate key update detail = 'x'");
    }

    @Test
    void aCorrectionStandsBesideTheLineAndTheLineStays() {
        program.sql("update published_line set corrected_result = 'POOR' where id = 1")
                .update();
        refused("update published_line set name = 'x'");
        refused("delete from published_line");
    }

    @Test
    void allElseIsWorkedWithAndNoTableIsMadeOrDropped() {
        program.sql("insert into household values (next value for household_seq)")
                .update();
        program.sql("update household set id = id + 10").update();
        program.sql("delete from household").update();
        assertThat(program.sql("select count(*) from v_household")
                        .query(Long.class)
                        .single())
                .isZero();
        program.sql("create temporary table t (id int)").update();
        for (var sql : List.of(
                "create table other (id int)",
                "drop table household",
                "alter table audit_entry drop column detail",
                "delete history from household",
                "insert into flyway_schema_history values (1)",
                "create user 'x'@'%'",
                "grant all privileges on *.* to '" + USER + "'@'%'",
                "select 1 into outfile '/tmp/x'")) {
            refused(sql);
        }
    }

    @Test
    void everyTableAndColumnOfTheListIsOneOfOurs() throws IOException {
        var made = new StringBuilder();
        try (var scripts = Files.list(Path.of("db/migration"))) {
            for (var script : scripts.toList()) {
                made.append(Files.readString(script));
            }
        }
        Rights.ADDED_ONLY.forEach((table, columns) -> {
            assertThat(made).containsPattern("create table (if not exists )?" + table + " ");
            columns.forEach(c -> assertThat(made).contains(c + " "));
        });
    }
}
