package vn.tungho.shared.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseFaultTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SQLException("Deadlock found", "40001", 1213), DatabaseFault.GAVE_WAY),
                Arguments.of(new SQLException("Lock wait timeout", "HY000", 1205), DatabaseFault.GAVE_WAY),
                Arguments.of(new SQLException("Record has changed", "40001", 1020), DatabaseFault.GAVE_WAY),
                Arguments.of(new SQLException("Socket error", "08000", -1), DatabaseFault.LOST),
                Arguments.of(new SQLTransientConnectionException("not available"), DatabaseFault.LOST),
                Arguments.of(new SQLException("Connection was killed", "70100", 1927), DatabaseFault.LOST),
                Arguments.of(
                        new SQLException("The table 'in_year_request' is full", "HY000", 1114), DatabaseFault.FULL),
                Arguments.of(new SQLException("Disk full (errno: 28)", "HY000", 1021), DatabaseFault.FULL),
                Arguments.of(new SQLException("Duplicate entry", "23000", 1062), DatabaseFault.OTHER),
                Arguments.of(new SQLException("Got error 192", "HY000", 1030), DatabaseFault.OTHER),
                Arguments.of(new IllegalStateException("ours"), DatabaseFault.OTHER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void theKindIsFoundUnderWhateverWrapsIt(Exception failure, DatabaseFault kind) {
        assertThat(DatabaseFault.of(failure)).isEqualTo(kind);
        assertThat(DatabaseFault.of(new RuntimeException(new DataAccessResourceFailureException("x", failure))))
                .isEqualTo(kind);
    }
}
