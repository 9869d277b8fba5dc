package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class SignInServiceTest {
    private static final String PASSWORD = "bon tu de nho";
    private static int count;

    @Autowired
    WebApplicationContext web;

    @Autowired
    UserService users;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc mvc;
    private String name;
    private long id;

    @BeforeEach
    void oneAccount() {
        mvc = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        name = "signin" + ++count;
        id = users.create(new NewUser(name, "Người Thử", null, PASSWORD, false, List.of()));
    }

    private void fail(int times) throws Exception {
        for (var i = 0; i < times; i++) {
            mvc.perform(formLogin("/dang-nhap").user(name).password("sai mat khau"))
                    .andExpect(unauthenticated());
        }
    }

    private List<String> audited() {
        return jdbc.queryForList(
                "select action from audit_entry where object_type = 'app_user' and object_id = ? and kind = 'SIGN_IN'"
                        + " order by audit_entry_id",
                String.class,
                String.valueOf(id));
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheName() throws Exception {
        mvc.perform(formLogin("/dang-nhap")
                        .user(" " + name.toUpperCase(java.util.Locale.ROOT))
                        .password(PASSWORD))
                .andExpect(authenticated().withUsername(name));
        assertThat(audited()).containsExactly("sign-in");
    }

    @Test
    void fourFailuresAndThenTheRightPasswordSignIn() throws Exception {
        fail(4);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD)).andExpect(authenticated());
        fail(4);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefused() throws Exception {
        fail(5);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrlPattern("/dang-nhap?locked*"));
        assertThat(audited()).endsWith("sign-in-failed", "lock-account");
    }

    @Test
    void aResetLiftsTheLock() throws Exception {
        fail(5);
        var oneTime = users.resetPassword(id);
        mvc.perform(formLogin("/dang-nhap").user(name).password(oneTime)).andExpect(authenticated());
    }

    private MockHttpSession signIn(String password) throws Exception {
        var session = mvc.perform(formLogin("/dang-nhap").user(name).password(password))
                .andExpect(authenticated())
                .andReturn()
                .getRequest()
                .getSession();
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    private int statusWith(MockHttpSession session) throws Exception {
        return mvc.perform(get("/api/field/session").session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aResetPasswordEndsTheSessionsThatBeganBefore() throws Exception {
        var elsewhere = signIn(PASSWORD);
        assertThat(statusWith(elsewhere)).isEqualTo(200);

        var oneTime = users.resetPassword(id);

        assertThat(statusWith(elsewhere)).isEqualTo(401);
        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(statusWith(signIn(oneTime)))
                .as("a new password is due first")
                .isEqualTo(422);
    }

    @Test
    void aClosedAccountEndsItsSessionsAndAChangedNameDoesNot() throws Exception {
        var session = signIn(PASSWORD);
        assertThat(statusWith(session)).isEqualTo(200);
        users.rename(id, users.detail(id).orElseThrow().version(), "Người Thử Khác", null);
        assertThat(statusWith(session)).isEqualTo(200);

        users.deactivate(id);

        assertThat(statusWith(session)).isEqualTo(401);
    }

    @Test
    void aDeactivatedAccountCannotSignIn() throws Exception {
        users.deactivate(id);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD)).andExpect(unauthenticated());
    }
}
