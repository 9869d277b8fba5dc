package vn.tungho.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class SignInViewsTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "bon tu de nho";

    @Autowired
    UserService users;

    @Autowired
    DeputyService deputies;

    @Autowired
    AppClock clock;

    @BeforeAll
    static void people(@Autowired UserService users) {
        create(users, "ui.moi", true, Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14818")));
        create(users, "ui.canbo", false, Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14818")));
        create(users, "ui.quantri", false, Grant.own(Role.ADMINISTRATOR, Area.province("38")));
        create(users, "ui.thay", false, Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14818")));
    }

    private static long create(UserService users, String name, boolean mustChange, Grant grant) {
        return users.create(new NewUser(name, "Người Thử", null, PASSWORD, mustChange, List.of(grant)));
    }

    @Test
    @WithAnonymousUser
    void whoeverIsNotSignedInLandsOnTheLoginPage() {
        assertThatThrownBy(() -> navigate(ChangePasswordView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    @WithMockUser("ui.moi")
    void aPasswordThatIsDueComesBeforeEverything() {
        assertThatThrownBy(() -> navigate(DeputyView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        field("Mật khẩu hiện tại", PASSWORD);
        field("Mật khẩu mới", "nam tu kho doan");
        field("Nhập lại mật khẩu mới", "nam tu kho doan");
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
        assertThat(navigate(DeputyView.class)).isNotNull();
    }

    @Test
    @WithMockUser("ui.canbo")
    void anOfficerHasNoUserList() {
        assertThatThrownBy(() -> navigate(UserListView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser("ui.quantri")
    void anAdministratorHasTheUserList() {
        assertThat(navigate(UserListView.class)).isNotNull();
    }

    @Test
    @WithMockUser("ui.quantri")
    @LegalRule("R-DEPUTY")
    void anOfficerIsNoDeputyOfTheAdministrator() {
        assertThat(deputies.candidates(Role.ADMINISTRATOR, "ui.thay", 50)).isEmpty();
        assertThatThrownBy(() -> deputies.appoint(
                        users.find("ui.thay").orElseThrow().userId(),
                        Role.ADMINISTRATOR,
                        clock.today(),
                        clock.today(),
                        "Đi tập huấn"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không giữ vai trò");
    }

    private void field(String caption, String text) {
        test(find(PasswordField.class).withCaption(caption).single()).setValue(text);
    }
}
