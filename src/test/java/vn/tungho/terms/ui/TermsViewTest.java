package vn.tungho.terms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tungho.operations.EngineClock;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermsForTest;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.terms.TermChangeService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The page of the legal terms, as each of its readers finds it. */
@IntegrationTest
@LegalRule("R-TERM-TWO-PERSONS")
class TermsViewTest extends SpringBrowserlessTest {
    private static final String RULE = "FRONT_RESULT_REPORT";
    private static boolean usersMade;

    @Autowired
    UserService users;

    @Autowired
    EngineClock clock;

    @Autowired
    TermChangeService changes;

    @Autowired
    CalendarService calendar;

    @Autowired
    TermsForTest terms;

    @BeforeEach
    void people() {
        clock.moveTo(LocalDateTime.of(2026, 9, 7, 8, 0));
        if (usersMade) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            user("term.ui.admin1", Role.ADMINISTRATOR);
            user("term.ui.admin2", Role.ADMINISTRATOR);
            user("term.ui.province", Role.PROVINCE_OVERSEER);
            usersMade = true;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @AfterEach
    void theTermsOfTheLaw() {
        terms.restore(RULE);
    }

    @Test
    @WithMockUser("term.ui.province")
    void theProvinceReadsEveryTermWithItsArticleAndChangesNone() {
        navigate(TermsView.class);
        assertThat(text(getCurrentView()))
                .contains("Niêm yết công khai kết quả rà soát", "3 ngày làm việc", "chưa xác nhận", "Khiếu nại");
        assertThat(find(Button.class).withText("Đổi thời hạn").all()).isEmpty();
    }

    @Test
    @WithMockUser("term.ui.admin1")
    void whatIsMissingIsSaidAndWhatIsProposedWaitsForAnother() {
        navigate(TermsView.class);
        test(find(TextField.class).withCaption("Tìm thời hạn").single()).setValue("Báo cáo kết quả giám sát của MTTQ");
        test(find(Button.class).withText("Đổi thời hạn").single()).click();
        test(find(Button.class).withText("Đề nghị đổi thời hạn").single()).click();
        assertThat(find(CountField.class).single().isInvalid()).isTrue();
        assertThat(changes.open()).noneMatch(c -> c.deadlineRule().equals(RULE));

        test(find(CountField.class).single()).setValue("20");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 9, 7));
        test(find(TextField.class).withCaption("Căn cứ").single()).setValue("Luật số 1/2026/QH16, Điều 9");
        test(find(TextArea.class).single()).setValue("Luật mới");
        test(find(Button.class).withText("Đề nghị đổi thời hạn").single()).click();

        assertThat(text(getCurrentView())).contains("15 ngày → 20 ngày", "Chờ quản trị viên khác");
        assertThat(find(Button.class).withText("Đối chiếu và xác nhận").all()).isEmpty();
        var open = changes.open().stream()
                .filter(c -> c.deadlineRule().equals(RULE))
                .toList();
        assertThat(open).hasSize(1);
        SignInAs.user("term.ui.admin2", () -> changes.confirm(open.getFirst().deadlineChangeId()));
        assertThat(calendar.rule(RULE).length()).isEqualTo("20 ngày");
        test(find(TextField.class).withCaption("Tìm thời hạn").single()).setValue("Báo cáo kết quả");
        assertThat(text(getCurrentView())).contains("Từ 07/09/2026: 20 ngày", "Đã xác nhận");
    }

    private static String text(Object view) {
        return ((Component) view).getElement().getTextRecursively();
    }

    private void user(String name, Role role) {
        users.create(new NewUser(
                name, "Người thử", null, "bon tu de nho", false, List.of(Grant.own(role, Area.province("44")))));
    }
}
