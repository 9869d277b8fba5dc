package vn.tungho.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class SignInViewsTest extends SpringBrowserlessTest {
    @Test
    @WithAnonymousUser
    void whoeverIsNotSignedInLandsOnTheLoginPage() {
        assertThatThrownBy(() -> navigate(ChangePasswordView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }
}
