package vn.tungho.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

/** What of the surroundings stops a start is one Vietnamese sentence with the way out. */
class SurroundingsTest {
    private static final Path DATA = Path.of("/tmp");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "đã đầy", "--data"),
                Arguments.of(new SQLException("Disk full (errno: 28)"), "đã đầy", "--data"),
                Arguments.of(
                        new FileSystemException("/d/mode", null, "Read-only file system"), "chỉ cho đọc", "--data"),
                Arguments.of(new AccessDeniedException("/d/in-use"), "Không được phép ghi", "đúng người dùng"),
                Arguments.of(new ManagedProcessException("exit 1"), "không khởi động được", "./tungho restore"),
                Arguments.of(new SQLException("denied", "28000", 1045), "từ chối tên hoặc mật khẩu", "PASSWORD"),
                Arguments.of(new SQLException("denied", "42000", 1044), "không có quyền", "GRANT"),
                Arguments.of(new SQLException("unknown", "42000", 1049), "chưa có cơ sở dữ liệu", "CREATE DATABASE"),
                Arguments.of(new SQLException("refused", "08000", -1), "Không nối được", "SPRING_DATASOURCE_URL"),
                Arguments.of(new BindException("Cannot assign requested address"), "--listen", "0.0.0.0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    void aFailureOfTheSurroundingsIsOneSentenceWithTheWayOut(Exception failure, String what, String wayOut) {
        var wrapped = new IllegalStateException("Failed to start bean", new RuntimeException(failure));
        assertThat(Surroundings.words(wrapped, DATA).orElseThrow())
                .contains(what, wayOut)
                .doesNotContain("\n", "Exception");
        var environment = new MockEnvironment().withProperty("tungho.data", DATA.toString());
        assertThat(new SurroundingsAnalyzer(environment).analyze(wrapped).getDescription())
                .contains(what);
    }

    @Test
    void aFaultOfOurOwnIsNotPutOnTheSurroundings() {
        assertThat(Surroundings.words(new IllegalStateException("bug"), DATA)).isEmpty();
        assertThat(Surroundings.words(new SQLException("syntax", "42000", 1064), DATA))
                .isEmpty();
        assertThat(Surroundings.words(new UncheckedIOException(new IOException("other")), null))
                .isEmpty();
        assertThat(new SurroundingsAnalyzer(null).analyze(new IllegalStateException("bug")))
                .isNull();
    }
}
