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

@IntegrationTest
class UserServiceTest {
    private static final Area COMMUNE = Area.commune("38", "14818");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    UserService users;

    @Autowired
    PasswordService passwords;

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
                        () -> users.create(newUser("bon tu de nho", Grant.own(Role.COMMUNE_CHAIR, COMMUNE)))))
                .isPositive();
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
