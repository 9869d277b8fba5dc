package vn.tungho.shared.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.tungho.operations.TroubleList;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkSamples;

/** The number that a person was told leads the administrator to when, where, who and what kind, and to nobody's words. */
@IntegrationTest
class TroubleBookTest {
    @Autowired
    TroubleBook book;

    @Autowired
    TroubleList list;

    @Autowired
    WorkSamples samples;

    @AfterEach
    void clear() {
        MDC.clear();
    }

    @Test
    void anAdministratorFindsAFailureByItsNumberAndNobodyElseDoes() {
        var number =
                book.keep(new IllegalStateException("hộ Nguyễn Thị Bí Mật", new SQLException("Bí Mật", "HY000", 1114)));
        book.write();
        var admin = samples.user(Role.ADMINISTRATOR, Area.province("08"));
        SignInAs.user(admin, () -> {
            assertThat(list.newest(number)).singleElement().satisfies(t -> {
                assertThat(t.reference()).isEqualTo(number);
                assertThat(t.kind()).isEqualTo("IllegalStateException < SQLException 1114");
                assertThat(t.place()).startsWith("shared.trouble.TroubleBookTest.");
                assertThat(t.actor()).isEqualTo("system");
                assertThat(t.toString()).doesNotContain("Bí Mật");
            });
        });
        var officer = samples.user(Role.POVERTY_OFFICER, Area.commune("08", "02167"));
        SignInAs.user(officer, () -> {
            assertThatThrownBy(() -> list.newest(number)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void theNumberIsThatOfTheRequestWhichStandsInItsLinesOfTheLog() {
        MDC.put(TroubleBook.NUMBER, "L-000042");
        assertThat(book.keep(new IllegalStateException())).isEqualTo("L-000042");
    }
}
