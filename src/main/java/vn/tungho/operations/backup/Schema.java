package vn.tungho.operations.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions about the tables of a database. */
final class Schema {
    private Schema() {}

    static boolean exists(JdbcClient jdbc, String table) {
        return jdbc.sql(
                                "select count(*) from information_schema.tables where table_schema = database() and table_name = ?")
                        .param(table)
                        .query(Long.class)
                        .single()
                > 0;
    }

    static boolean isEmpty(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = database()")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The migrations that ran, in their order. */
    static List<String> migrations(JdbcClient jdbc) {
        return jdbc.sql("select script from flyway_schema_history where success = 1 order by installed_rank")
                .query((row, _) -> row.getString(1))
                .list();
    }

    static long bytes(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(sum(data_length + index_length), 0) from information_schema.tables"
                        + " where table_schema = database()")
                .query(Long.class)
                .single();
    }
}
