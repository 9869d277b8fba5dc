package vn.tungho.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Days off that came with a new version move the terms of an existing installation, once. */
@IntegrationTest
class ReleasedChangesTest {
    @Autowired
    ReleasedChanges changes;

    @Autowired
    OpenDeadlineForTest open;

    @Autowired
    CalendarService calendar;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nothingOpen() {
        open.close();
    }

    @Test
    @LegalRule("R-HOLIDAY-MOVES")
    void theFirstStartAfterAnUpgradeMovesARunningTermOverTheNewDayAndTheSecondStartDoesNothing() {
        open.start(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 26));
        jdbc.sql("update calendar_change set worked_off_at = null").update();

        assertThat(changes.workOff()).isEqualTo(3);

        assertThat(open.dueOn).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(calendar.moves(5)).anySatisfy(m -> assertThat(m.reason()).contains("24/11"));
        assertThat(jdbc.sql("select detail from audit_entry where action = 'follow-calendar'"
                                + " and object_id = '1' order by audit_entry_id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("1 thời hạn chuyển ngày");

        open.start(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 26));
        assertThat(changes.workOff()).isZero();
        assertThat(open.dueOn).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    @LegalRule("R-HOLIDAY-MOVES")
    void aStartHasWorkedOffWhatItsVersionBrought() {
        assertThat(jdbc.sql("select count(*) from calendar_change where worked_off_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
