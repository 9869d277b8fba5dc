package vn.tungho.operations.backup;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in all tables, views and sequences of a schema, so that two can be compared. */
final class Tables {
    private Tables() {}

    /** Rows and checksum of each table, rows of each view, the next number of each sequence. */
    static Map<String, String> contents(DataSource data) {
        var jdbc = JdbcClient.create(data);
        var found = new TreeMap<String, String>();
        jdbc.sql("select table_name, table_type from information_schema.tables where table_schema = database()")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(t -> found.put(t.getKey(), content(jdbc, t.getKey(), t.getValue())));
        return found;
    }

    private static String content(JdbcClient jdbc, String table, String type) {
        return switch (type) {
            case "SEQUENCE" -> text(jdbc, "select next_not_cached_value from `" + table + "`");
            case "VIEW" -> text(jdbc, "select count(*) from `" + table + "`");
            default ->
                text(
                        jdbc,
                        "select concat(count(*), ' ', coalesce(sum(crc32(concat_ws(char(31), " + columns(jdbc, table)
                                + "))), 0)) from `" + table + "`");
        };
    }

    /** All values of a row, each told from an absent one; the server's own checksum differs with the way in which a column was added. */
    private static String columns(JdbcClient jdbc, String table) {
        return String.join(
                ", ",
                jdbc.sql("select case when data_type like '%blob' or data_type like '%binary'"
                                + " then concat('coalesce(hex(`', column_name, '`), char(30))')"
                                + " else concat('coalesce(cast(`', column_name, '` as char), char(30))') end"
                                + " from information_schema.columns where table_schema = database() and table_name = ?"
                                + " order by ordinal_position")
                        .param(table)
                        .query(String.class)
                        .list());
    }

    private static String text(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
