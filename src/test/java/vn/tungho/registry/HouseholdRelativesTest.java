package vn.tungho.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class HouseholdRelativesTest {
    private static final String HERE = "19207";

    @Autowired
    HouseholdRelatives relatives;

    @Autowired
    HouseholdService households;

    @Autowired
    TestPeople people;

    @Test
    void aPersonDeclaresHisOwnAndOnlyAnotherTakesItBack() {
        var officer = people.user(Role.POVERTY_OFFICER, HERE);
        var enumerator = people.user(Role.ENUMERATOR, HERE);
        var household = household(officer);
        SignInAs.user(enumerator, () -> relatives.declare(household, "em ruột của chủ hộ"));
        var note = SignInAs.user(enumerator, () -> relatives.mine()).getFirst();
        assertThat(note.relation()).isEqualTo("em ruột của chủ hộ");
        assertThatThrownBy(() -> SignInAs.user(enumerator, () -> relatives.remove(note)))
                .isInstanceOf(BusinessException.class);
        assertThat(SignInAs.user(people.user(Role.STEERING_COMMITTEE, HERE), () -> relatives.inArea()))
                .contains(note);
        SignInAs.user(officer, () -> relatives.remove(note));
        assertThat(SignInAs.user(enumerator, () -> relatives.mine())).isEmpty();
    }

    @Test
    void whatOthersDeclaredIsSeenByThoseWhoOverseeTheAreaOnly() {
        var officer = people.user(Role.POVERTY_OFFICER, HERE);
        var household = household(officer);
        var enumerator = people.user(Role.ENUMERATOR, HERE);
        SignInAs.user(enumerator, () -> relatives.declare(household, "con rể"));
        assertThatThrownBy(() -> SignInAs.user(enumerator, () -> relatives.inArea()))
                .isInstanceOf(BusinessException.class);
        var elsewhere = people.user(Role.POVERTY_OFFICER, "19225");
        assertThat(SignInAs.user(elsewhere, () -> relatives.inArea())).noneMatch(n -> n.householdId() == household);
        assertThatThrownBy(() -> SignInAs.user(elsewhere, () -> relatives.declare(household, "con rể")))
                .isInstanceOf(BusinessException.class);
    }

    private long household(String officer) {
        var village = people.village(HERE);
        return SignInAs.user(
                officer,
                () -> households.register(HouseholdData.of(village.villageCode()), TestPeople.family("Hồ Thị Thân")));
    }
}
