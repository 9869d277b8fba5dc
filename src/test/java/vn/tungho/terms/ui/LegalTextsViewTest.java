package vn.tungho.terms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.terms.LegalTextService;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** The setting of the texts papers rest on, as its readers find it. */
@IntegrationTest
@LegalRule("R-BASIS-CONFIRMED")
class LegalTextsViewTest extends SpringBrowserlessTest {
    private static boolean usersMade;

    @Autowired
    UserService users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LegalTextService texts;

    @Autowired
    ConfirmLegalTextForm form;

    @Autowired
    OpenWork work;

    @BeforeEach
    void people() {
        jdbc.update("update legal_text set confirmed_on = null, new_number = null, number = '72/2025/QH15',"
                + " entry_id = null, version = version + 1 where legal_text = 'LOCAL_GOVERNMENT'");
        jdbc.update("update work_item set status = 'CANCELLED' where kind = 'confirmLegalText' and status = 'OPEN'");
        if (usersMade) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            user("text.ui.admin1", Role.ADMINISTRATOR);
            user("text.ui.admin2", Role.ADMINISTRATOR);
            user("text.ui.province", Role.PROVINCE_OVERSEER);
            usersMade = true;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    @WithMockUser("text.ui.province")
    void theProvinceReadsWhatIsNotConfirmedAndChangesNothing() {
        navigate(LegalTextsView.class);
        assertThat(text()).contains("số 72/2025/QH15 ngày 16 tháng 6 năm 2025", "chưa xác nhận", "Nghị quyết");
        assertThat(find(Button.class).withText("Ghi số, ngày văn bản").all()).isEmpty();
    }

    @Test
    @WithMockUser("text.ui.admin1")
    void whatIsMissingIsSaidAtTheFieldAndWhoEnteredDoesNotConfirm() {
        navigate(LegalTextsView.class);
        press(find(Button.class).withText("Ghi số, ngày văn bản").all().getLast());
        press(find(Button.class).withText("Ghi số, ngày văn bản").all().getLast());
        assertThat(find(DocumentNumberField.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        test(find(DocumentNumberField.class).single()).setValue("72/2025/QH15");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2025, 6, 16));
        press(find(Button.class).withText("Ghi số, ngày văn bản").all().getLast());
        assertThat(text()).contains("Chờ người thứ hai xác nhận: Luật Tổ chức chính quyền địa phương số 72/2025/QH15");
        assertThat(find(Button.class).withText("Đối chiếu và xác nhận").all()).isEmpty();
        assertThat(find(Button.class).withText("Rút lại").all()).hasSize(1);
    }

    @Test
    @WithMockUser("text.ui.admin2")
    void theSecondAdministratorFindsItAsWorkWithItsTwoAnswers() {
        var seen = texts.all().stream()
                .filter(t -> t.legalText().equals(LegalText.LOCAL_GOVERNMENT))
                .findFirst()
                .orElseThrow();
        SignInAs.user("text.ui.admin1", () -> texts.enter(seen, "72/2025/QH15", LocalDate.of(2025, 6, 16), ""));
        var entry = jdbc.queryForObject(
                "select entry_id from legal_text where legal_text = 'LOCAL_GOVERNMENT'", Long.class);
        var item = work.of(LegalTextService.CONFIRM, java.util.Objects.requireNonNull(entry));
        assertThat(item.title()).isEqualTo("Xác nhận văn bản làm căn cứ");
        UI.getCurrent().add(form.create(item, new FrameRecorder()));
        assertThat(find(Button.class).withText("Đối chiếu và xác nhận").all()).hasSize(1);
        assertThat(find(Button.class).withText("Không đúng").all()).hasSize(1);
    }

    private void press(Button button) {
        test(button).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void user(String name, Role role) {
        users.create(new NewUser(
                name, "Người thử", null, "bon tu de nho", false, List.of(Grant.own(role, Area.province("44")))));
    }
}
