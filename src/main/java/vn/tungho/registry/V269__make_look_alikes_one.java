package vn.tungho.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import vn.tungho.shared.TextNormalizer;

/**
 * Names that came in before look-alike letters and unseen signs were made one: brings them and what they are searched by to the form
 * that new ones have, and gives each village the key of its whole name. Changes nothing where it ran before.
 */
@Component
class V269__make_look_alikes_one extends BaseJavaMigration {
    private static final int BATCH = 500;

    private static final List<Names> NAMES = List.of(
            new Names("village", "village_code", "name", "plain_name"),
            new Names("household", "household_id", "head_name", "plain_head_name"),
            new Names("household_member", "member_id", "full_name", "plain_name"),
            new Names("support_right", "household_id", "head_name", "plain_head_name"),
            new Names("in_year_request", "request_id", "head_name", "plain_head_name"),
            new Names("support_case", "case_id", "head_name", "plain_head_name"),
            new Names("complaint", "complaint_id", "complainant_name", "plain_complainant_name"),
            new Names("denunciation", "denunciation_id", "accused_name", "plain_accused_name"),
            new Names("work_item", "work_item_id", "search_text", "search_text"));

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        for (var names : NAMES) {
            mend(connection, names);
        }
        keyVillages(connection);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete n from household_name n join household h on h.household_id = n.household_id"
                    + " where locate(n.plain_part, h.plain_head_name) = 0");
            statement.executeUpdate("insert ignore into household_name (plain_part, household_id)"
                    + " select distinct substring_index(h.plain_head_name, ' ', -n.n), h.household_id from household h"
                    + " join (select 1 n union select 2 union select 3 union select 4 union select 5 union select 6 union"
                    + " select 7 union select 8) n on n.n <= 1 + length(h.plain_head_name)"
                    + " - length(replace(h.plain_head_name, ' ', ''))"
                    + " where not exists (select 1 from household_name x where x.household_id = h.household_id"
                    + " and x.plain_part = h.plain_head_name)");
        }
    }

    private static void mend(Connection connection, Names n) throws SQLException {
        var isSearchOnly = n.name().equals(n.plain());
        try (var read = connection.createStatement();
                var rows = read.executeQuery(
                        "select %s, %s, %s from %s".formatted(n.id(), n.name(), n.plain(), n.table()));
                var write = connection.prepareStatement(
                        isSearchOnly
                                ? "update %s set %s = ? where %s = ?".formatted(n.table(), n.plain(), n.id())
                                : "update %s set %s = ?, %s = ? where %s = ?"
                                        .formatted(n.table(), n.plain(), n.name(), n.id()))) {
            var waiting = 0;
            while (rows.next()) {
                var name = TextNormalizer.clean(rows.getString(2));
                var plain = TextNormalizer.plain(name);
                if (plain.equals(rows.getString(3)) && (isSearchOnly || name.equals(rows.getString(2)))) {
                    continue;
                }
                write.setString(1, plain);
                write.setString(2, name);
                write.setString(isSearchOnly ? 2 : 3, rows.getString(1));
                write.addBatch();
                if (++waiting % BATCH == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
        }
    }

    /** Two villages that now read alike keep apart by their codes: nobody but the commune knows whether they are one. */
    private static void keyVillages(Connection connection) throws SQLException {
        var taken = new HashSet<String>();
        try (var read = connection.createStatement();
                var rows = read.executeQuery("select village_code, commune_code, name, name_key from village"
                        + " order by name_key is null, village_code");
                var write = connection.prepareStatement("update village set name_key = ? where village_code = ?")) {
            while (rows.next()) {
                var key = TextNormalizer.identity(rows.getString(3));
                var isTaken = !taken.add(rows.getString(2) + key);
                if (rows.getString(4) != null) {
                    continue;
                }
                write.setString(1, isTaken ? key + " #" + rows.getString(1) : key);
                write.setString(2, rows.getString(1));
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** Where names are kept, and what they are searched by. */
    private record Names(String table, String id, String name, String plain) {}
}
