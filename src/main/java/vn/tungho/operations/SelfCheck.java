package vn.tungho.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database or with models that would lose data or mix them up, with one sentence that says what to do. */
@Component
class SelfCheck {
    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final ProcessModels models;

    SelfCheck(JdbcClient jdbc, RepositoryService repository, ProcessModels models) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.models = models;
    }

    void run() {
        expect(
                "select version()",
                v -> v.contains("MariaDB") && atLeast(v, 10, 11),
                "Cơ sở dữ liệu phải là MariaDB từ 10.11, đang là %s. Hãy nâng cấp máy chủ.");
        expect(
                "select @@tx_isolation",
                "READ-COMMITTED"::equals,
                "Mức cô lập giao dịch phải là READ-COMMITTED, đang là %s. Hãy đặt transaction-isolation=READ-COMMITTED.");
        expect(
                "select timediff(now(), utc_timestamp())",
                "07:00:00"::equals,
                "Múi giờ của phiên làm việc phải là +07:00, đang lệch %s so với UTC. Hãy đặt default-time-zone=+07:00.");
        expect("select @@collation_database", v -> v.startsWith("utf8mb4_uca1400"), NotReady.COLLATION);
        expect(
                "select coalesce(max(datetime_precision), -1) from information_schema.columns where table_schema = database()"
                        + " and table_name = 'ACT_RU_JOB' and column_name = 'DUEDATE_'",
                "3"::equals,
                "Bảng của bộ máy quy trình phải giữ mili giây (độ chính xác 3), đang là %s. Hãy dùng cơ sở dữ liệu do chương trình tạo.");
        expect(
                "select VERSION_ from ACT_GE_SCHEMA_LOG order by TIMESTAMP_ desc, ID_ desc limit 1",
                v -> ProcessEngineImplVersion.matches(v),
                "Lược đồ của bộ máy quy trình là %s, không khớp phiên bản chương trình. Hãy chạy đúng bản phát hành.");
        everyModelIsDeployed();
    }

    private void everyModelIsDeployed() {
        try {
            for (var process : models.keys()) {
                var deployed = repository.createProcessDefinitionQuery().processDefinitionKey(process);
                if (deployed.count() == 0) {
                    throw new NotReady("Quy trình " + process + " chưa được triển khai. Hãy dùng bản cài đặt đầy đủ.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(String sql, Predicate<String> good, String message) {
        var found = jdbc.sql(sql).query(String.class).single();
        if (!good.test(found)) {
            throw new NotReady(message.formatted(found));
        }
    }

    private static boolean atLeast(String version, int major, int minor) {
        var parts = version.split("[.-]", -1);
        var found = Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
        return found >= major * 1000 + minor;
    }

    /** The engine's own version, cut to major and minor as its schema has it. */
    private static final class ProcessEngineImplVersion {
        static boolean matches(String schema) {
            var engine = ProcessEngineImpl.class.getPackage().getImplementationVersion();
            return engine == null || engine.startsWith(schema.replaceFirst("^(\\d+\\.\\d+).*", "$1"));
        }
    }
}
