package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tungho.security.session.OwnSessions;
import vn.tungho.shared.AppClock;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.Together;

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

    @Autowired
    AppClock clock;

    @Autowired
    OwnSessions own;

    private MockMvc mvc;
    private String name;
    private long id;

    @BeforeEach
    void oneAccount() {
        mvc = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        name = "signin" + ++count;
        id = users.create(new NewUser(name, "Người Thử", null, PASSWORD, false, List.of()));
        // all of them come from one address
        jdbc.update("delete from sign_in_guess");
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
    @LegalRule("R-SESSIONS")
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
    @LegalRule("R-SESSIONS")
    void aClosedAccountEndsItsSessionsAndAChangedNameDoesNot() throws Exception {
        var session = signIn(PASSWORD);
        assertThat(statusWith(session)).isEqualTo(200);
        users.rename(id, users.detail(id).orElseThrow().version(), "Người Thử Khác", null);
        assertThat(statusWith(session)).isEqualTo(200);

        users.deactivate(id);

        assertThat(statusWith(session)).isEqualTo(401);
    }

    @Test
    @LegalRule("R-GUESSES")
    void theAnswerIsTheSameForANameThatNobodyHas() throws Exception {
        for (var who : List.of(name, "nobody" + count)) {
            for (var i = 0; i < 5; i++) {
                mvc.perform(at(formLogin("/dang-nhap").user(who).password("sai mat khau")))
                        .andExpect(redirectedUrlPattern("/dang-nhap?error*"));
            }
            mvc.perform(at(formLogin("/dang-nhap").user(who).password("sai mat khau")))
                    .andExpect(redirectedUrlPattern("/dang-nhap?locked*"));
        }
        assertThat(jdbc.queryForList("select bucket from sign_in_guess", String.class))
                .noneMatch(b -> b.contains("nobody"));
    }

    @Test
    @LegalRule("R-GUESSES")
    void ofSixtyGuessesAtOnceFiveAreCompared() throws Exception {
        var turn = new AtomicInteger();
        var answers = Together.of(
                60,
                () -> mvc.perform(formLogin("/dang-nhap")
                                .user(name)
                                .password(turn.incrementAndGet() == 60 ? PASSWORD : "sai mat khau"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(answers).filteredOn("/dang-nhap?locked"::equals).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    @LegalRule("R-GUESSES")
    void thirtyWrongNamesFromOneAddressCloseItForStrangersAndTheNextAddressIsOpen() throws Exception {
        for (var i = 0; i < 30; i++) {
            mvc.perform(from(
                            "203.0.113.7",
                            formLogin("/dang-nhap").user("spray" + i).password("sai mat khau")))
                    .andExpect(redirectedUrlPattern("/dang-nhap?error*"));
        }
        mvc.perform(from("203.0.113.7", formLogin("/dang-nhap").user(name).password(PASSWORD)))
                .andExpect(redirectedUrlPattern("/dang-nhap?locked*"));
        mvc.perform(from("203.0.113.8", formLogin("/dang-nhap").user(name).password(PASSWORD)))
                .andExpect(authenticated());
    }

    @Test
    @LegalRule("R-GUESSES")
    void aLockShutsOutStrangersButNotTheDeviceThatSignedInBefore() throws Exception {
        var cookie = Objects.requireNonNull(
                mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD))
                        .andReturn()
                        .getResponse()
                        .getCookie("th-device"));
        fail(6);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD)).andExpect(unauthenticated());

        mvc.perform(post("/dang-nhap")
                        .with(csrf())
                        .param("username", name)
                        .param("password", PASSWORD)
                        .cookie(cookie))
                .andExpect(authenticated());
        var forged = new jakarta.servlet.http.Cookie("th-device", java.util.UUID.randomUUID() + "." + "0".repeat(64));
        mvc.perform(post("/dang-nhap")
                        .with(csrf())
                        .param("username", name)
                        .param("password", PASSWORD)
                        .cookie(forged))
                .andExpect(unauthenticated());
    }

    @Test
    @LegalRule("R-GUESSES")
    void theOwnerIsToldOnceOfALock() throws Exception {
        fail(8);
        assertThat(jdbc.queryForObject(
                        "select count(*) from notice where user_id = ? and template = 'account-locked'",
                        Integer.class,
                        id))
                .isEqualTo(1);
    }

    @Test
    void aSignInWithoutATokenIsRefused() throws Exception {
        mvc.perform(post("/dang-nhap").param("username", name).param("password", PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrlPattern("/dang-nhap?again"));
    }

    @Test
    @LegalRule("R-ONE-TIME-PASSWORD")
    void aOneTimePasswordOpensTheDoorForItsDaysAndNoLonger() throws Exception {
        var oneTime = users.resetPassword(id);
        jdbc.update(
                "update app_user set password_ends_at = ? where user_id = ?",
                clock.now().plusMinutes(1),
                id);
        mvc.perform(formLogin("/dang-nhap").user(name).password(oneTime)).andExpect(authenticated());
        jdbc.update(
                "update app_user set password_ends_at = ? where user_id = ?",
                clock.now().minusMinutes(1),
                id);
        mvc.perform(formLogin("/dang-nhap").user(name).password(oneTime))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrlPattern("/dang-nhap?expired"));
    }

    @Test
    @LegalRule("R-SESSIONS")
    void aWithdrawnRoleEndsSessionsAndAnAddedOneDoesNot() throws Exception {
        var commune = vn.tungho.shared.area.Area.commune("38", "14818");
        var session = signIn(PASSWORD);
        users.changeRoles(id, version(), List.of(Grant.own(Role.ENUMERATOR, commune)));
        assertThat(statusWith(session)).isEqualTo(200);
        users.changeRoles(id, version(), List.of(Grant.own(Role.CADRE, commune)));
        assertThat(statusWith(session)).isEqualTo(401);
    }

    private int version() {
        return users.detail(id).orElseThrow().version();
    }

    @Test
    @LegalRule("R-SESSIONS")
    void aSessionEndsAfterItsLongestTime() throws Exception {
        var session = signIn(PASSWORD);
        assertThat(statusWith(session)).isEqualTo(200);
        var fresh = signIn(PASSWORD);
        jdbc.update(
                "update sign_in_session set began_at = ? where user_id = ?",
                clock.now().minusHours(12).minusMinutes(1),
                id);
        assertThat(statusWith(fresh)).isEqualTo(401);
    }

    @Test
    @LegalRule("R-SESSIONS")
    void peopleSeeTheirSessionsAndEndThem() throws Exception {
        var here = signIn(PASSWORD);
        var elsewhere = signIn(PASSWORD);
        var mine = SignInAs.user(name, own::open);
        assertThat(mine).hasSize(2);
        SignInAs.user(name, () -> own.end(mine.getFirst().sessionKey()));
        assertThat(List.of(statusWith(here), statusWith(elsewhere))).containsExactlyInAnyOrder(200, 401);
        SignInAs.user(name, own::endOthers);
        assertThat(statusWith(here)).isEqualTo(401);
        var device = SignInAs.user(name, own::devices).getFirst().deviceId();
        SignInAs.user(name, () -> own.forget(device));
        assertThat(SignInAs.user(name, own::devices))
                .extracting(vn.tungho.security.session.KnownDevice::deviceId)
                .doesNotContain(device);
    }

    /** From an address that no other test uses up. */
    private static org.springframework.test.web.servlet.RequestBuilder at(
            org.springframework.test.web.servlet.RequestBuilder login) {
        return from("198.51.100." + ++count % 200, login);
    }

    private static org.springframework.test.web.servlet.RequestBuilder from(
            String address, org.springframework.test.web.servlet.RequestBuilder login) {
        return context -> {
            var request = login.buildRequest(context);
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void aDeactivatedAccountCannotSignIn() throws Exception {
        users.deactivate(id);
        mvc.perform(formLogin("/dang-nhap").user(name).password(PASSWORD)).andExpect(unauthenticated());
    }
}
