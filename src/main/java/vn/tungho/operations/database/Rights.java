package vn.tungho.operations.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the program's own account may do with each table. What proves something is only added: no line of the log, no seal, no posted line and
 * no signed decision is changed or deleted, not even by somebody who took over the program's account. Tables are made by another account.
 */
final class Rights {
    /** Tables to which rows are added and in which nothing is changed but, where columns stand here, these. */
    static final Map<String, List<String>> ADDED_ONLY = Map.ofEntries(
            Map.entry("audit_entry", List.of()),
            Map.entry("audit_seal", List.of()),
            Map.entry("audit_anchor", List.of()),
            Map.entry("key_check", List.of()),
            Map.entry("posting_line", List.of()),
            Map.entry("published_line", List.of("corrected_result", "corrected_by", "corrected_on")),
            Map.entry("household_status", List.of("transition")),
            Map.entry("household_act", List.of()),
            Map.entry("recognition_decision", List.of()),
            Map.entry("help_decision", List.of()));

    /** Tables that are only read: what the other account did. */
    static final List<String> READ_ONLY = List.of("flyway_schema_history");

    private final JdbcClient jdbc;

    /** @param owner a connection of the account that made the tables and may hand on rights */
    Rights(JdbcClient owner) {
        this.jdbc = owner;
    }

    /**
     * Gives the account exactly these rights, and takes back what it has beyond them; does nothing to a table whose rights are right.
     *
     * @param account as the server writes it, such as {@code tungho_app@127.0.0.1}
     */
    void giveTo(String account) {
        var to = quoted(account);
        if (hasWideRights(to)) {
            jdbc.sql("revoke all privileges, grant option from " + to).update();
        }
        jdbc.sql("grant create temporary tables on `" + schema() + "`.* to " + to)
                .update();
        var given = given(to);
        jdbc.sql("select table_name, table_type from information_schema.tables where table_schema = database()"
                        + " order by table_name")
                .query((row, _) -> new Table(row.getString(1), row.getString(2)))
                .list()
                .forEach(table -> give(table, given.getOrDefault(table.name(), Set.of()), to));
    }

    private void give(Table table, Set<String> given, String to) {
        var wanted = table.rights();
        if (!wanted.containsAll(given)) {
            jdbc.sql("revoke all privileges on `" + table.name() + "` from " + to)
                    .update();
        } else if (wanted.equals(given) && table.columns().isEmpty()) {
            return;
        }
        var columns = table.columns().isEmpty() ? "" : ", update (" + String.join(", ", table.columns()) + ")";
        jdbc.sql("grant " + String.join(", ", wanted) + columns + " on `" + table.name() + "` to " + to)
                .update();
    }

    /** Rights on the whole server or all tables of the schema hold whatever a single table says. */
    private boolean hasWideRights(String to) {
        return jdbc.sql("""
                        select (select count(*) from information_schema.user_privileges
                                where grantee = :to and privilege_type <> 'USAGE')
                          + (select count(*) from information_schema.schema_privileges
                                where grantee = :to and privilege_type <> 'CREATE TEMPORARY TABLES')
                        """).param("to", to).query(Long.class).single() > 0;
    }

    private Map<String, Set<String>> given(String to) {
        var given = new HashMap<String, Set<String>>();
        jdbc.sql("select table_name, privilege_type from information_schema.table_privileges"
                        + " where grantee = ? and table_schema = database()")
                .param(to)
                .query((row, _) -> given.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(row.getString(2)))
                .list();
        return given;
    }

    private String schema() {
        return jdbc.sql("select database()").query(String.class).single();
    }

    private record Table(String name, String type) {
        Set<String> rights() {
            return type.equals("VIEW") || READ_ONLY.contains(name)
                    ? Set.of("SELECT")
                    : ADDED_ONLY.containsKey(name)
                            ? Set.of("SELECT", "INSERT")
                            : Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
        }

        List<String> columns() {
            return ADDED_ONLY.getOrDefault(name, List.of());
        }
    }

    private static String quoted(String account) {
        var at = account.lastIndexOf('@');
        return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }
}
