package vn.tungho.security.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.security.guess.Guesses;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.security.session.Sessions;
import vn.tungho.security.session.SignInDetails;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
@LegalRule("R-SECOND-FACTOR")
class SecondFactorTest {
    private static int count;

    @Autowired
    FactorMapper mapper;

    @Autowired
    FactorSecrets secrets;

    @Autowired
    FactorReset resets;

    @Autowired
    CurrentUser current;

    @Autowired
    Guesses guesses;

    @Autowired
    SignInRules rules;

    @Autowired
    AuditTrail audit;

    @Autowired
    AppClock clock;

    @Autowired
    UserService users;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcTemplate jdbc;

    private SecondFactor factor;
    private String name;
    private long id;

    @BeforeEach
    void aChairWhereItIsAsked() {
        factor = with("on", true);
        name = "factor" + ++count;
        id = users.create(new NewUser(
                name,
                "Người Ký",
                null,
                "bon tu de nho",
                false,
                List.of(Grant.own(Role.COMMUNE_CHAIR, Area.commune("38", "14818")))));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private SecondFactor with(String setting, boolean demo) {
        return new SecondFactor(
                mapper, new FactorPolicy(mapper, setting, demo, "run"), secrets, current, guesses, rules, audit, clock);
    }

    private void signIn() {
        var details = new SignInDetails("192.0.2.1", "Thử", null);
        sessions.open(id, details);
        var who = new UsernamePasswordAuthenticationToken(name, "n/a", List.of());
        who.setDetails(details);
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    /** The code of a half minute from now, so that none is used twice. */
    private String code(int later) {
        return Totp.code(
                secrets.open(mapper.find(id).orElseThrow()),
                Totp.step(Instant.now().getEpochSecond()) + later);
    }

    private List<String> enrol() {
        signIn();
        factor.begin();
        return factor.confirm(code(-1));
    }

    @Test
    void whoSignsEnrolsAnAppAndIsAskedAtTheNextSignIn() {
        signIn();
        assertThat(factor.state()).isEqualTo(FactorState.ENROL);
        assertThat(factor.isDue()).isTrue();
        assertThat(factor.begin().address()).startsWith("otpauth://totp/").contains(name);
        assertThat(factor.confirm(code(-1))).hasSize(10).doesNotHaveDuplicates();
        assertThat(factor.state()).isEqualTo(FactorState.PASSED);
        signIn();
        assertThat(factor.state()).isEqualTo(FactorState.ASK);
        var used = code(0);
        factor.check(used);
        assertThat(factor.isDue()).isFalse();
        signIn();
        assertThatThrownBy(() -> factor.check(used)).as("a code serves once").isInstanceOf(BusinessException.class);
        assertThat(factor.state()).isEqualTo(FactorState.ASK);
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        signIn();
        var secret = factor.begin().secret();
        assertThat(mapper.find(id).orElseThrow().secret()).doesNotContain(secret);
    }

    @Test
    void aRecoveryCodeServesOnce() {
        var codes = enrol();
        signIn();
        factor.check(codes.getFirst().toUpperCase(java.util.Locale.ROOT));
        assertThat(factor.state()).isEqualTo(FactorState.PASSED);
        signIn();
        assertThatThrownBy(() -> factor.check(codes.getFirst())).isInstanceOf(BusinessException.class);
        factor.check(codes.get(1));
        assertThat(factor.state()).isEqualTo(FactorState.PASSED);
    }

    @Test
    void afterFiveWrongCodesNotEvenTheRightOneIsCompared() {
        enrol();
        signIn();
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> factor.check("000000")).hasMessageContaining("chưa đúng");
        }
        assertThatThrownBy(() -> factor.check(code(0))).hasMessageContaining("15 phút");
    }

    @Test
    void signingAsksAgainAfterItsMinutes() {
        enrol();
        factor.requireFresh();
        jdbc.update(
                "update sign_in_session set factor_at = ? where user_id = ?",
                clock.now().minusMinutes(9),
                id);
        factor.requireFresh();
        jdbc.update(
                "update sign_in_session set factor_at = ? where user_id = ?",
                clock.now().minusMinutes(11),
                id);
        assertThatThrownBy(() -> factor.requireFresh()).hasMessageContaining("mã xác nhận");
        assertThat(factor.isDue()).as("other work goes on").isFalse();
    }

    @Test
    void whatIsLiftedIsEnrolledAnew() {
        enrol();
        assertThatThrownBy(() -> factor.begin()).isInstanceOf(BusinessException.class);
        resets.lift(id);
        assertThat(factor.state()).isEqualTo(FactorState.ENROL);
    }

    @Test
    void aDemoAsksNobodyAndARealInstallationAsksOnlyWhoSignsAdministersOrOversees() {
        signIn();
        assertThat(with("auto", true).state()).isEqualTo(FactorState.NOT_ASKED);
        assertThat(with("off", false).state()).isEqualTo(FactorState.NOT_ASKED);
        assertThat(with("auto", false).state()).isEqualTo(FactorState.ENROL);
        SecurityContextHolder.clearContext();
        name = "factor" + ++count;
        id = users.create(new NewUser(name, "Người Đi", null, "bon tu de nho", false, List.of()));
        signIn();
        assertThat(with("on", false).state()).isEqualTo(FactorState.NOT_ASKED);
        assertThat(new FactorPolicy(mapper, "auto", false, "simulate").isOn())
                .as("nobody sits before a played year")
                .isFalse();
        assertThatThrownBy(() -> new FactorPolicy(mapper, "yes", false, "run"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
