package vn.tungho.operations.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.tungho.operations.NotReady;

/**
 * Brings the tables up to date so that a power cut at any instant is mended by the next start. The database commits at each
 * table it makes, so a cut leaves half a migration. A first build says so in a table of its own and is begun anew; a later
 * migration is run again from its beginning, which it must bear.
 */
@Component
class SchemaBuild implements FlywayMigrationStrategy, Callback {
    /** There from before the first table until after the last one of a first build; nobody can have worked with such tables. */
    static final String BEING_BUILT = "schema_being_built";

    private static final int LONGEST_WAIT_SECONDS = 300;

    private final DataSource pool;

    SchemaBuild(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void migrate(Flyway flyway) {
        var configuration = flyway.getConfiguration();
        try (var connection = configuration.getDataSource().getConnection()) {
            var jdbc = on(connection);
            // or a second program starting on the same server would remove the tables that the first is making
            lock(jdbc);
            try {
                expectCollation(jdbc);
                if (exists(jdbc, BEING_BUILT)) {
                    removeHalfBuilt(jdbc, configuration.getTable());
                } else if (exists(jdbc, configuration.getTable())) {
                    jdbc.sql("delete from `" + configuration.getTable() + "` where success = 0")
                            .update();
                }
                flyway.migrate();
                limitRights(jdbc);
            } finally {
                jdbc.sql("do release_lock(concat('tungho-schema-', database()))")
                        .update();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be made", e);
        }
    }

    /** Where people's work is done by an account of its own. */
    private void limitRights(JdbcClient owner) {
        var mine = owner.sql("select current_user()").query(String.class).single();
        var programs = JdbcClient.create(pool)
                .sql("select current_user()")
                .query(String.class)
                .single();
        if (!mine.equals(programs)) {
            new Rights(owner).giveTo(programs);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    /** Called after Flyway has made sure that the tables of the schema are its own. */
    @Override
    public void handle(Event event, Context context) {
        var jdbc = on(context.getConnection());
        if (event == Event.AFTER_MIGRATE) {
            jdbc.sql("drop table if exists " + BEING_BUILT).update();
        } else if (isEmpty(jdbc, context.getConfiguration().getTable())) {
            jdbc.sql("create table if not exists " + BEING_BUILT + " (since datetime(3) not null default now(3))")
                    .update();
        }
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "schemaBuild";
    }

    /** Before the first table: tables made with another order of letters would have to be made anew. */
    private static void expectCollation(JdbcClient jdbc) {
        var found = jdbc.sql("select @@collation_database").query(String.class).single();
        if (!found.startsWith("utf8mb4_uca1400")) {
            throw new NotReady(NotReady.COLLATION.formatted(found));
        }
    }

    private static void lock(JdbcClient jdbc) {
        var got = jdbc.sql("select coalesce(get_lock(concat('tungho-schema-', database()), ?), 0)")
                .param(LONGEST_WAIT_SECONDS)
                .query(Integer.class)
                .single();
        if (got != 1) {
            throw new NotReady(
                    "Một chương trình Từng Hộ khác đang tạo bảng trong cơ sở dữ liệu này. Hãy đợi chương trình đó xong rồi chạy lại.");
        }
    }

    /** The mark itself stays until the next build is whole, and so does the list of migrations, whose rows go first. */
    private static void removeHalfBuilt(JdbcClient jdbc, String history) {
        if (exists(jdbc, history)) {
            jdbc.sql("delete from `" + history + "`").update();
        }
        jdbc.sql("set foreign_key_checks = 0").update();
        jdbc.sql(
                        "select case table_type when 'SEQUENCE' then 'sequence' when 'VIEW' then 'view' else 'table' end, table_name"
                                + " from information_schema.tables where table_schema = database() and table_name not in (?, ?)")
                .param(BEING_BUILT)
                .param(history)
                .query((row, _) -> "drop %s if exists `%s`".formatted(row.getString(1), row.getString(2)))
                .list()
                .forEach(drop -> jdbc.sql(drop).update());
        jdbc.sql("set foreign_key_checks = 1").update();
    }

    private static boolean isEmpty(JdbcClient jdbc, String history) {
        return jdbc.sql("select count(*) from `" + history + "`")
                        .query(Long.class)
                        .single()
                == 0;
    }

    private static boolean exists(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = database()"
                                + " and table_name = ?")
                        .param(table)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
