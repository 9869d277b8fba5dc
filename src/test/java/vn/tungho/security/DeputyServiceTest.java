package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class DeputyServiceTest {
    private static final Area COMMUNE = Area.commune("38", "14818");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    UserService users;

    @Autowired
    DeputyService deputies;

    @Autowired
    CurrentUser current;

    @Autowired
    AppClock clock;

    private String chair;
    private String vice;
    private long viceId;

    @BeforeEach
    void twoPeople() {
        var n = COUNT.incrementAndGet();
        chair = "deputy.chair" + n;
        vice = "deputy.vice" + n;
        users.create(user(chair, Grant.own(Role.COMMUNE_CHAIR, COMMUNE)));
        viceId = users.create(user(vice, Grant.own(Role.STEERING_COMMITTEE, COMMUNE)));
    }

    private static NewUser user(String name, Grant... grants) {
        return new NewUser(name, "Người Thử", null, "bon tu de nho", false, List.of(grants));
    }

    private long appoint(int fromDay, int toDay) {
        var today = clock.today();
        return SignInAs.user(
                chair,
                () -> deputies.appoint(
                        viceId, Role.COMMUNE_CHAIR, today.plusDays(fromDay), today.plusDays(toDay), "Đi tập huấn"));
    }

    private boolean viceIsChair() {
        return SignInAs.user(vice, current::require).has(Role.COMMUNE_CHAIR, COMMUNE);
    }

    @Test
    @LegalRule("R-DEPUTY")
    void aDeputyHoldsTheRoleOnTheDaysGiven() {
        assertThat(viceIsChair()).isFalse();
        appoint(0, 0);
        assertThat(viceIsChair()).isTrue();
        var grant = SignInAs.user(vice, current::require).grants().stream()
                .filter(g -> g.role() == Role.COMMUNE_CHAIR)
                .findFirst();
        assertThat(grant).hasValueSatisfying(g -> assertThat(g.onBehalfOf()).isNotNull());
    }

    @Test
    void aDeputyshipThatBeginsTomorrowGivesNothingToday() {
        appoint(1, 5);
        assertThat(viceIsChair()).isFalse();
    }

    @Test
    void callingADeputyBackEndsTheRoleAtOnce() {
        var id = appoint(0, 5);
        assertThat(viceIsChair()).isTrue();
        SignInAs.user(chair, () -> deputies.end(id));
        assertThat(viceIsChair()).isFalse();
    }

    @Test
    void aDeputyCannotPassTheRoleOn() {
        appoint(0, 5);
        var third = users.create(user("deputy.third" + COUNT.incrementAndGet()));
        var today = clock.today();
        assertThatThrownBy(() -> SignInAs.user(
                        vice, () -> deputies.appoint(third, Role.COMMUNE_CHAIR, today, today, "Đi tập huấn")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void nobodyStandsInForHimself() {
        var today = clock.today();
        assertThatThrownBy(() -> SignInAs.user(
                        vice, () -> deputies.appoint(viceId, Role.STEERING_COMMITTEE, today, today, "Đi tập huấn")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void thosePastAndTurnedRoundAreRefused() {
        assertThatThrownBy(() -> appoint(-5, -1)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> appoint(3, 1)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whenTheOtherIsDeactivatedHisDeputyHasNothing() {
        appoint(0, 5);
        users.deactivate(SignInAs.user(chair, current::require).userId());
        assertThat(viceIsChair()).isFalse();
    }
}
