package vn.tungho.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Village;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class HouseholdActsTest {
    private static final LocalDate ON = LocalDate.of(2026, 9, 1);
    private static final String COMMUNE = "19255";

    @Autowired
    HouseholdService households;

    @Autowired
    HouseholdActs acts;

    @Autowired
    TestPeople people;

    private String officer = "";
    private Village village = new Village("", "", "", "");

    @BeforeEach
    void aVillageAndItsOfficer() {
        officer = people.user(Role.POVERTY_OFFICER, COMMUNE);
        village = people.village(COMMUNE);
    }

    private long register(String headName) {
        return SignInAs.user(
                officer,
                () -> households.register(HouseholdData.of(village.villageCode()), TestPeople.family(headName)));
    }

    @Test
    void aSplitIsWrittenOnBothHouseholds() {
        var old = register("Lê Thị Tách");
        var child = households.members(old).get(1).memberId();
        var young =
                SignInAs.user(officer, () -> acts.split(old, Set.of(child), child, ON, "Con trai lập gia đình riêng"));
        assertThat(households.members(old)).hasSize(2);
        assertThat(households.members(young)).singleElement().satisfies(m -> {
            assertThat(m.memberId()).isEqualTo(child);
            assertThat(m.relationship()).isEqualTo(Relationship.HEAD);
        });
        assertThat(households.find(young).headName()).isEqualTo("Lê Thị Tách Con");
        assertThat(households.find(old).memberCount()).isEqualTo(2);
        assertThat(households.acts(old).getFirst().otherHouseholdId()).isEqualTo(young);
        assertThat(households.acts(young).getFirst().otherHouseholdId()).isEqualTo(old);
        assertThat(households.acts(young).getFirst().reason()).contains("lập gia đình");
    }

    @Test
    void whatLeftTheRegisterIsEditedOnlyAfterItCameBack() {
        var household = register("Lê Thị Dấu Trang");
        var opened = households.find(household).version();
        SignInAs.user(officer, () -> {
            acts.markInactive(household, ON, "Chuyển đi tỉnh khác");
            var people = households.members(household);
            var data = HouseholdData.of(village.villageCode());
            var now = households.find(household).version();
            assertThat(now).isNotEqualTo(opened);
            assertThatThrownBy(() -> households.update(household, now, data, people))
                    .as("the edit page opened by its address saves nothing")
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("đã đưa ra khỏi danh sách theo dõi")
                    .hasMessageContaining("Đưa lại");
            acts.reactivate(household, ON, "Về lại xã");
            var back = households.find(household).version();
            households.update(household, back, data, people);
            assertThat(households.find(household).version()).isGreaterThan(back);
        });
    }

    @Test
    void whoIsHeadAlreadyIsNotMadeHeadOnceMore() {
        var household = register("Lê Thị Đứng Đầu");
        var child = households.members(household).get(1).memberId();
        SignInAs.user(officer, () -> {
            acts.changeHead(household, child, ON, "Mẹ đi làm xa");
            assertThat(households.find(household).headName()).isEqualTo("Lê Thị Đứng Đầu Con");
            assertThatThrownBy(() -> acts.changeHead(household, child, ON, "Mẹ đi làm xa"))
                    .as("two people with the same page open")
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("đang là chủ hộ rồi");
        });
    }

    @Test
    void theHeadCannotBeSplitOff() {
        var old = register("Lê Thị Chủ");
        var head = households.members(old).getFirst().memberId();
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(() -> acts.split(old, Set.of(head), head, ON, "x"))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("Chủ hộ ở lại"));
    }

    @Test
    void mergingBringsAllMembersOverAndEndsTheOther() {
        var from = register("Lê Thị Nhập");
        var into = register("Lê Thị Nhận");
        SignInAs.user(officer, () -> acts.merge(from, into, ON, "Về ở chung"));
        assertThat(households.members(into)).hasSize(6);
        assertThat(households.find(into).memberCount()).isEqualTo(6);
        assertThat(households.members(from)).isEmpty();
        assertThat(households.find(from).isActive()).isFalse();
        assertThat(households.acts(into).getFirst().kind()).isEqualTo(ActKind.MERGED);
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(
                                () -> acts.move(from, people.village(COMMUNE).villageCode(), ON, "x"))
                        .isInstanceOf(BusinessException.class));
    }

    @Test
    void aMovedHouseholdLeavesTheAreaOfTheOldCommune() {
        var key = register("Lê Thị Chuyển");
        var to = people.village("19288");
        SignInAs.user(officer, () -> acts.move(key, to.villageCode(), ON, "Theo chồng"));
        assertThat(households.find(key).communeCode()).isEqualTo("19288");
        SignInAs.user(
                officer, () -> assertThatThrownBy(() -> households.open(key)).isInstanceOf(BusinessException.class));
        assertThat(households.acts(key).getFirst().detail()).contains(village.name(), to.name());
    }

    @Test
    void theDeathOfTheHeadNeedsASuccessorAndTheLastDeathEndsTheHousehold() {
        var key = register("Lê Thị Mất");
        var members = households.members(key);
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(
                                () -> acts.recordDeath(key, members.get(0).memberId(), ON, 0))
                        .isInstanceOf(BusinessException.class));
        SignInAs.user(
                officer,
                () -> acts.recordDeath(
                        key, members.get(0).memberId(), ON, members.get(1).memberId()));
        assertThat(households.find(key).headName()).isEqualTo("Lê Thị Mất Con");
        assertThat(households.members(key).getFirst().relationship()).isEqualTo(Relationship.HEAD);
        SignInAs.user(officer, () -> acts.recordDeath(key, members.get(2).memberId(), ON, 0));
        SignInAs.user(officer, () -> acts.recordDeath(key, members.get(1).memberId(), ON, 0));
        assertThat(households.find(key).isActive()).isFalse();
        assertThat(households.allMembers(key)).hasSize(3).allMatch(m -> m.leftReason() == LeftReason.DIED);
    }

    @Test
    void onlyKeepersOfTheRegisterActOnIt() {
        var key = register("Lê Thị Quyền");
        var enumerator = people.user(Role.ENUMERATOR, COMMUNE);
        SignInAs.user(
                enumerator,
                () -> assertThatThrownBy(() -> acts.markInactive(key, ON, "x"))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("chỉ được xem"));
        SignInAs.user(officer, () -> acts.markInactive(key, ON, "Chuyển khỏi tỉnh"));
        SignInAs.user(officer, () -> acts.reactivate(key, ON, "Trở về"));
        assertThat(households.find(key).isActive()).isTrue();
    }
}
