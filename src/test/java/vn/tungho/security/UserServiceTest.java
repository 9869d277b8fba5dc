package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class UserServiceTest {
    private static final Area COMMUNE = Area.commune("38", "14818");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    UserService users;

    @Autowired
    PasswordService passwords;

    @Autowired
    AccountChangeService changes;

    @Autowired
    CurrentUser current;

    private NewUser newUser(String password, Grant... grants) {
        return new NewUser("us.test" + COUNT.incrementAndGet(), "Trần Thị Thử", null, password, false, List.of(grants));
    }

    @Test
    void aNewUserIsThePersonAtWorkWithHisGrants() {
        var user = newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE));
        var id = users.create(user);
        var person = SignInAs.user(user.username(), current::require);
        assertThat(person.userId()).isEqualTo(id);
        assertThat(person.grants()).containsExactly(Grant.own(Role.POVERTY_OFFICER, COMMUNE));
        assertThat(person.audiences()).containsExactly("POVERTY_OFFICER@14818");
    }

    @Test
    void changedRolesHoldAtOnce() {
        var user = newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE));
        var id = users.create(user);
        SignInAs.user(user.username(), current::require);
        users.changeRoles(
                id, users.detail(id).orElseThrow().version(), List.of(Grant.own(Role.COMMUNE_CHAIR, COMMUNE)));
        assertThat(SignInAs.user(user.username(), current::require).has(Role.COMMUNE_CHAIR, COMMUNE))
                .isTrue();
    }

    @Test
    void aVillageRoleNeedsAVillage() {
        var user = newUser("bon tu de nho", Grant.own(Role.VILLAGE_HEAD, COMMUNE));
        assertThatThrownBy(() -> users.create(user))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("thôn");
    }

    @Test
    void weakPasswordsAreRefusedInWords() {
        assertThatThrownBy(() -> users.create(newUser("ngan")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("10");
        assertThatThrownBy(() -> users.create(newUser("aaaaaaaaaaaa"))).isInstanceOf(BusinessException.class);
    }

    @Test
    void onlyAnAdministratorOfTheAreaMayCreateUsers() {
        var officer = newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE));
        var admin = newUser("bon tu de nho", Grant.own(Role.ADMINISTRATOR, Area.province("38")));
        users.create(officer);
        users.create(admin);
        assertThatThrownBy(() -> SignInAs.user(officer.username(), () -> users.create(newUser("bon tu de nho"))))
                .isInstanceOf(BusinessException.class);
        var elsewhere = newUser("bon tu de nho", Grant.own(Role.COMMUNE_CHAIR, Area.commune("40", "16681")));
        assertThatThrownBy(() -> SignInAs.user(admin.username(), () -> users.create(elsewhere)))
                .isInstanceOf(BusinessException.class);
        assertThat(SignInAs.user(
                        admin.username(),
                        () -> users.create(newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE)))))
                .isPositive();
    }

    @Test
    @LegalRule("R-FAIL-CLOSED")
    void whereNobodyIsSignedInNothingIsAllowed() throws Exception {
        var somebody = users.create(newUser("bon tu de nho"));
        var thread = new java.util.concurrent.FutureTask<Void>(() -> {
            assertThatThrownBy(() -> users.create(newUser("bon tu de nho")))
                    .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
            assertThatThrownBy(() -> users.resetPassword(somebody))
                    .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
            return null;
        });
        Thread.ofPlatform().start(thread);
        thread.get();
        assertThat(users.create(newUser("bon tu de nho")))
                .as("the application itself")
                .isPositive();
    }

    @Test
    @LegalRule("R-TWO-ADMINISTRATORS")
    void aRoleOfThoseWhoSignIsGivenByTwo() {
        var one = admin();
        var two = admin();
        var id = users.create(newUser("bon tu de nho", Grant.own(Role.ENUMERATOR, COMMUNE)));
        var chair = List.of(Grant.own(Role.COMMUNE_CHAIR, COMMUNE));
        assertThatThrownBy(() -> SignInAs.user(one, () -> users.changeRoles(id, 1, chair)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("hai quản trị");
        SignInAs.user(one, () -> changes.askRoles(id, chair));
        var change = SignInAs.user(one, () -> changes.open(id)).getFirst();
        assertThatThrownBy(() -> SignInAs.user(one, () -> changes.confirm(change.changeId())))
                .isInstanceOf(BusinessException.class);
        assertThat(users.grants(id)).doesNotContainAnyElementsOf(chair);
        SignInAs.user(two, () -> changes.confirm(change.changeId()));
        assertThat(users.grants(id)).containsExactlyElementsOf(chair);
    }

    @Test
    @LegalRule("R-TWO-ADMINISTRATORS")
    void aNewPasswordOfAChairIsGivenByTwoAndThatOfAnEnumeratorByOne() {
        var one = admin();
        var two = admin();
        var chair = users.create(newUser("bon tu de nho", Grant.own(Role.COMMUNE_CHAIR, COMMUNE)));
        var enumerator = users.create(newUser("bon tu de nho", Grant.own(Role.ENUMERATOR, COMMUNE)));
        assertThat(SignInAs.user(one, () -> users.resetPassword(enumerator))).isNotBlank();
        assertThatThrownBy(() -> SignInAs.user(one, () -> users.resetPassword(chair)))
                .isInstanceOf(BusinessException.class);
        SignInAs.user(one, () -> changes.ask(chair, AccountChange.Kind.PASSWORD));
        var change = SignInAs.user(two, () -> changes.open(chair)).getFirst();
        assertThat(SignInAs.user(two, () -> changes.confirm(change.changeId()))).isPresent();
        assertThatThrownBy(() -> SignInAs.user(two, () -> changes.confirm(change.changeId())))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-TWO-ADMINISTRATORS")
    void nobodyChangesHisOwnRoles() {
        var one = admin();
        var me = SignInAs.user(one, current::require).userId();
        assertThatThrownBy(() -> SignInAs.user(
                        one,
                        () -> users.changeRoles(
                                me,
                                1,
                                List.of(
                                        Grant.own(Role.ADMINISTRATOR, Area.province("38")),
                                        Grant.own(Role.ENUMERATOR, COMMUNE)))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("của mình");
        assertThatThrownBy(() -> SignInAs.user(one, () -> changes.ask(me, AccountChange.Kind.PASSWORD)))
                .isInstanceOf(BusinessException.class);
    }

    private String admin() {
        var user = newUser("bon tu de nho", Grant.own(Role.ADMINISTRATOR, Area.province("38")));
        users.create(user);
        return user.username();
    }

    @Test
    void holdersOfARoleAreFoundForTheirAreaAndForPartsOfIt() {
        var village = Area.village("38", "14818", "14818001");
        var enumerator = users.create(newUser("bon tu de nho", Grant.own(Role.ENUMERATOR, COMMUNE)));
        var head = users.create(newUser("bon tu de nho", Grant.own(Role.VILLAGE_HEAD, village)));
        assertThat(users.usersWithRole(Role.ENUMERATOR, village))
                .extracting(UserRef::userId)
                .contains(enumerator);
        assertThat(users.usersWithRole(Role.VILLAGE_HEAD, COMMUNE))
                .extracting(UserRef::userId)
                .contains(head);
        assertThat(users.usersWithRole(Role.VILLAGE_HEAD, Area.village("38", "14818", "14818002")))
                .extracting(UserRef::userId)
                .doesNotContain(head);
    }

    @Test
    void aDeactivatedUserIsNobody() {
        var user = newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE));
        users.deactivate(users.create(user));
        assertThatThrownBy(() -> SignInAs.user(user.username(), current::require))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void theListIsCutToTheScope() {
        var here = users.create(newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, COMMUNE)));
        var there =
                users.create(newUser("bon tu de nho", Grant.own(Role.POVERTY_OFFICER, Area.commune("40", "16681"))));
        var filter = new UserFilter("tran thi thu", Role.POVERTY_OFFICER, true);
        var seen = users.page(Scope.of(List.of(Area.province("38"))), filter, null, 500);
        assertThat(seen).extracting(UserRow::userId).contains(here).doesNotContain(there);
    }

    @Test
    void aNewPasswordMustDifferAndTheOldOneMustBeKnown() {
        var user = newUser("bon tu de nho");
        users.create(user);
        SignInAs.user(user.username(), () -> {
            assertThatThrownBy(() -> passwords.change("sai mat khau", "nam tu kho doan"))
                    .isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> passwords.change("bon tu de nho", "bon tu de nho"))
                    .isInstanceOf(BusinessException.class);
            passwords.change("bon tu de nho", "nam tu kho doan");
            assertThatThrownBy(() -> passwords.change("bon tu de nho", "sau tu kho doan"))
                    .isInstanceOf(BusinessException.class);
        });
    }

    @Test
    void aResetPasswordMustBeChanged() {
        var user = newUser("bon tu de nho");
        var oneTime = users.resetPassword(users.create(user));
        SignInAs.user(user.username(), () -> {
            assertThat(passwords.mustChange()).isTrue();
            passwords.change(oneTime, "nam tu kho doan");
            assertThat(passwords.mustChange()).isFalse();
        });
    }
}
