package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tungho.testing.TestDatabase;

class SelfCheckTest {
    private static final String RIGHT_ISOLATION = "set session transaction isolation level read committed";
    private static final String RIGHT_ZONE = "set time_zone = '+07:00'";
    private static final ProcessModels MODELS = new ProcessModels(new PathMatchingResourcePatternResolver());

    @Test
    void theProcessesThatMustBeDeployedAreThoseOfTheModels() throws IOException {
        assertThat(MODELS.keys())
                .contains("annualReview", "villageReview", "publicPosting", "reverification")
                .hasSize(MODELS.files().size());
    }

    @Test
    void anotherIsolationLevelIsRefused() throws SQLException {
        refuses(
                "Mức cô lập giao dịch phải là READ-COMMITTED, đang là REPEATABLE-READ."
                        + " Hãy đặt transaction-isolation=READ-COMMITTED.",
                "set session transaction isolation level repeatable read");
    }

    @Test
    void anotherTimeZoneIsRefused() throws SQLException {
        refuses(
                "Múi giờ của phiên làm việc phải là +07:00, đang lệch 01:00:00 so với UTC."
                        + " Hãy đặt default-time-zone=+07:00.",
                RIGHT_ISOLATION,
                "set time_zone = '+01:00'");
    }

    @Test
    void anotherCollationIsRefused() throws SQLException {
        refuses(
                "Bảng mã của cơ sở dữ liệu phải là utf8mb4_uca1400_ai_ci, đang là utf8mb4_general_ci."
                        + " Hãy tạo lại cơ sở dữ liệu với bảng mã này.",
                RIGHT_ISOLATION,
                RIGHT_ZONE,
                "alter database collate utf8mb4_general_ci");
    }

    @Test
    void anEmptySchemaIsRefused() throws SQLException {
        refuses(
                "Bảng của bộ máy quy trình phải giữ mili giây (độ chính xác 3), đang là -1."
                        + " Hãy dùng cơ sở dữ liệu do chương trình tạo.",
                RIGHT_ISOLATION,
                RIGHT_ZONE);
    }

    private static void refuses(String sentence, String... settings) throws SQLException {
        var schema = TestDatabase.freshSchema();
        try (Connection connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password())) {
            try (var statement = connection.createStatement()) {
                for (var setting : settings) {
                    statement.execute(setting);
                }
            }
            var check = new SelfCheck(
                    JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                    Mockito.mock(RepositoryService.class),
                    MODELS);
            assertThatThrownBy(check::run).isInstanceOf(NotReady.class).hasMessage(sentence);
        }
    }
}
