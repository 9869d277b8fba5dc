package vn.tungho.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.reporting.LegalBases;
import vn.tungho.reporting.LegalBasis;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Number and date of a text papers rest on count when a second administrator compared them; a signed paper names no other. */
@IntegrationTest
@LegalRule("R-BASIS-CONFIRMED")
class LegalTextServiceTest {
    private static final LocalDate ISSUED = LocalDate.of(2025, 6, 16);

    @Autowired
    LegalTextService service;

    @Autowired
    LegalTexts texts;

    @Autowired
    LegalBases bases;

    @Autowired
    UserService users;

    @Autowired
    AppClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private String first = "";
    private String second = "";

    @BeforeEach
    void people() {
        first = administrator();
        second = administrator();
        unconfirmed();
    }

    @AfterEach
    void unconfirmed() {
        jdbc.update(
                "update legal_text set confirmed_on = null, confirmed_by = null, new_number = null,"
                        + " entry_id = null, number = '72/2025/QH15', version = version + 1 where legal_text = 'LOCAL_GOVERNMENT'");
        jdbc.update("update work_item set status = 'CANCELLED' where kind = 'confirmLegalText' and status = 'OPEN'");
    }

    @Test
    void oneEntersAndOnlyAnotherConfirms() {
        enter("72/2025/QH15");
        assertThat(law().isConfirmed()).isFalse();
        assertThatThrownBy(() -> SignInAs.user(first, () -> service.confirm(law())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("do chính bạn nhập");
        SignInAs.user(second, () -> service.confirm(law()));
        assertThat(law().isConfirmed()).isTrue();
        assertThat(law().confirmedBy()).isEqualTo(second);
        enter("73/2025/QH15");
        assertThat(law().number()).as("what was confirmed holds until then").isEqualTo("72/2025/QH15");
        SignInAs.user(first, () -> service.refuse(law()));
        assertThat(law().isWaiting()).isFalse();
    }

    @Test
    void whatWaitsIsWorkOfTheOtherAdministratorsUntilItHasItsAnswer() {
        enter("72/2025/QH15");
        assertThat(open()).hasSize(1);
        enter("73/2025/QH15");
        assertThat(open())
                .as("what is entered anew takes the place of what waited")
                .singleElement()
                .satisfies(i -> assertThat(i).contains("73/2025/QH15"));
        assertThat(service.waiting(java.util.Objects.requireNonNull(law().entryId())))
                .isPresent();
        SignInAs.user(second, () -> service.confirm(law()));
        assertThat(open()).isEmpty();
        enter("74/2025/QH15");
        SignInAs.user(first, () -> service.refuse(law()));
        assertThat(open()).isEmpty();
    }

    private List<String> open() {
        return jdbc.queryForList(
                "select subject from work_item where kind = 'confirmLegalText' and status = 'OPEN'", String.class);
    }

    @Test
    void nobodyElseEntersAndBadInputIsRefused() {
        var seen = law();
        var officer = user(Role.POVERTY_OFFICER, Area.commune("44", "19111"));
        assertThatThrownBy(() -> SignInAs.user(officer, () -> service.enter(seen, "1/2025/QH15", ISSUED, "")))
                .hasMessageContaining("Chỉ quản trị hệ thống");
        var tomorrow = clock.today().plusDays(1);
        assertThatThrownBy(() -> SignInAs.user(first, () -> service.enter(seen, "1/2025/QH15", tomorrow, "")))
                .hasMessageContaining("chưa tới");
        assertThatThrownBy(() -> SignInAs.user(first, () -> service.enter(seen, " ", ISSUED, "")))
                .hasMessageContaining("Chưa ghi số");
        enter("72/2025/QH15");
        assertThatThrownBy(() -> SignInAs.user(second, () -> service.enter(seen, "1/2025/QH15", ISSUED, "")))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void aDraftNamesWhatIsNotConfirmedAndASignedPaperDoesNot() {
        var today = clock.today();
        assertThat(words(bases.ofReview(null))).contains("72/2025/QH15");
        assertThat(LegalBasis.unread(bases.ofReview(null))).hasSize(1);
        assertThat(words(bases.ofReview(today))).doesNotContain("72/2025/QH15");
        assertThat(words(bases.ofComplaints(today))).doesNotContain("72/2025/QH15");
        enter("72/2025/QH15");
        SignInAs.user(second, () -> service.confirm(law()));
        assertThat(words(bases.ofReview(today)))
                .as("a paper of that day was perhaps signed before")
                .doesNotContain("72/2025/QH15");
        assertThat(words(bases.ofReview(today.plusDays(1)))).contains("số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
        assertThat(words(bases.ofComplaints(today.plusDays(1)))).contains("72/2025/QH15");
        assertThat(LegalBasis.unread(bases.ofReview(today.plusDays(1)))).isEmpty();
    }

    private static String words(List<LegalBasis> bases) {
        return bases.toString();
    }

    private LegalText law() {
        return texts.find(LegalText.LOCAL_GOVERNMENT);
    }

    private void enter(String number) {
        SignInAs.user(first, () -> service.enter(law(), number, ISSUED, ""));
    }

    private String administrator() {
        return user(Role.ADMINISTRATOR, Area.province("44"));
    }

    private String user(Role role, Area area) {
        var name = "text." + UUID.randomUUID().toString().substring(0, 8);
        users.create(new NewUser(name, "Người " + name, null, "TungHo-2026", false, List.of(Grant.own(role, area))));
        return name;
    }
}
