package vn.tungho.operations.database;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** An invented migration of a few statements. */
class Script extends BaseJavaMigration {
    private final MigrationVersion version;
    private final List<String> statements;

    /** Without the name's check, which wants a version in the class's name. */
    Script(String version, List<String> statements) {
        this.version = MigrationVersion.fromVersion(version);
        this.statements = statements;
    }

    @Override
    protected void init() {}

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return "invented";
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
