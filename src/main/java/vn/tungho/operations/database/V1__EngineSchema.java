package vn.tungho.operations.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the scripts in the engine's own jar, with milliseconds kept (its MySQL dialect drops them)
 * and with the index that completing a task needs.
 */
@Component
class V1__EngineSchema extends BaseJavaMigration {
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";
    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var part : PARTS) {
                var sql = new ClassPathResource(SCRIPT.formatted(part))
                        .getContentAsString(UTF_8)
                        .replaceAll("(?m)^--.*$", "")
                        .replaceAll("(?i)\\b(datetime|timestamp)\\b(?!\\()", "$1(3)")
                        .replaceAll("(?i)CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
                for (var one : sql.split(";", -1)) {
                    if (!one.isBlank()) {
                        statement.execute(one.strip());
                    }
                }
            }
            // every completion asks for a task's children; without this it reads all open tasks
            statement.execute("create index ix_act_ru_task_parent on ACT_RU_TASK(PARENT_TASK_ID_)");
        }
    }
}
