package vn.tungho.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.Village;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@RecordApplicationEvents
class HouseholdServiceTest {
    private static final String COMMUNE = "19249";

    @Autowired
    HouseholdService households;

    @Autowired
    HouseholdActs acts;

    @Autowired
    vn.tungho.shared.AppClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEvents events;

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
    void aRegisteredHouseholdReadsBackAsItWasEntered() {
        var id = people.citizenId();
        var head = Member.of("Đỗ Thị Hà", Relationship.HEAD, LocalDate.of(1980, 2, 3), null, Gender.FEMALE, id, "23");
        var data = new HouseholdData(
                village.villageCode(),
                "0912345678",
                "Ngõ 2",
                true,
                true,
                false,
                Set.of(PovertyCause.LAND, PovertyCause.ILLNESS),
                "ghi chú");
        var key = SignInAs.user(officer, () -> households.register(data, List.of(head)));
        var found = households.find(key);
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.headCitizenId()).isEqualTo(id);
        assertThat(found.headBirthYear()).isEqualTo(1980);
        assertThat(found.povertyStatus()).isEqualTo(PovertyStatus.NOT_POOR);
        assertThat(found.memberCount()).isEqualTo(1);
        assertThat(found.toString()).doesNotContain(id.number()).contains(id.masked());
        assertThat(households.members(key)).singleElement().satisfies(m -> {
            assertThat(m.ethnicityCode()).isEqualTo("23");
            assertThat(m.citizenId()).isEqualTo(id);
        });
        assertThat(households.acts(key)).extracting(HouseholdAct::kind).containsExactly(ActKind.REGISTERED);
    }

    @Test
    void searchFindsNamesWithoutDiacriticsCodesNumbersAndVillages() {
        var id = people.citizenId();
        var head = Member.of("Đỗ Thị Hạ Vy", Relationship.HEAD, null, 1980, Gender.FEMALE, id, "01");
        var key = SignInAs.user(
                officer, () -> households.register(HouseholdData.of(village.villageCode()), List.of(head)));
        var code = households.find(key).householdCode();
        for (var text : List.of(
                "do thi ha vy",
                "ĐỖ THỊ HẠ",
                "ha vy",
                "vy",
                code,
                id.number(),
                village.name(),
                village.name().replace("Thôn ", ""))) {
            assertThat(search(text)).as(text).contains(key);
        }
        assertThat(search("khong ai ten the")).isEmpty();
        assertThat(search("100%")).isEmpty();
    }

    private List<Long> search(String text) {
        return households.search(HouseholdFilter.text(text), Scope.of(List.of(village.area())), null, 50).stream()
                .map(HouseholdRow::householdId)
                .toList();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var keys = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            keys.add(register("Lê Văn " + (char) ('A' + i % 3)));
        }
        var scope = Scope.of(List.of(village.area()));
        var seen = new ArrayList<Long>();
        HouseholdKey after = null;
        while (true) {
            var page = households.search(HouseholdFilter.all(), scope, after, 3);
            page.forEach(r -> seen.add(r.householdId()));
            if (page.size() < 3) {
                break;
            }
            after = page.getLast().key();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(keys).doesNotHaveDuplicates();
        assertThat(households.count(HouseholdFilter.all(), scope, 100)).isEqualTo(7);
        assertThat(households.count(HouseholdFilter.all(), scope, 5)).isEqualTo(5);
    }

    @Test
    void nothingIsSeenOutsideTheArea() {
        var key = register("Trần Ngoài Vùng");
        var elsewhere = people.village("19246");
        assertThat(households.search(
                        HouseholdFilter.text("tran ngoai vung"), Scope.of(List.of(elsewhere.area())), null, 10))
                .isEmpty();
        assertThat(households.search(HouseholdFilter.all(), Scope.none(), null, 10))
                .isEmpty();
        var stranger = people.user(Role.POVERTY_OFFICER, "19246");
        SignInAs.user(
                stranger,
                () -> assertThatThrownBy(() -> households.open(key))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("ngoài địa bàn"));
        SignInAs.user(
                stranger,
                () -> assertThatThrownBy(() ->
                                households.register(HouseholdData.of(village.villageCode()), TestPeople.family("A")))
                        .isInstanceOf(BusinessException.class));
        var head = people.user(Role.VILLAGE_HEAD, village.area());
        SignInAs.user(head, () -> assertThat(households.open(key).householdId()).isEqualTo(key));
        SignInAs.user(
                head,
                () -> assertThatThrownBy(() -> households.revealCitizenIds(key)).isInstanceOf(BusinessException.class));
    }

    @Test
    void aStaleVersionIsRefused() {
        var key = register("Phan Văn Cũ");
        var read = households.find(key);
        var members = households.members(key);
        SignInAs.user(officer, () -> households.update(key, read.version(), read.data(), members));
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(() -> households.update(key, read.version(), read.data(), members))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("Người khác vừa sửa"));
    }

    @Test
    void aFormOpenedBeforeSomebodyJoinedEndsNobody() {
        var key = register("Phan Văn Nhận");
        var read = households.find(key);
        var members = households.members(key);
        var from = register("Phan Văn Nhập");
        SignInAs.user(officer, () -> acts.merge(from, key, clock.today(), "Về ở chung"));
        var together = households.members(key).size();
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(() -> households.update(key, read.version(), read.data(), members))
                        .isInstanceOf(vn.tungho.shared.StaleException.class)
                        .hasMessageContaining("hiện cả hai"));
        assertThat(households.members(key)).hasSize(together);
    }

    @Test
    void changingMembersAddsAndKeepsThoseWhoLeft() {
        var key = register("Phan Thị Đổi");
        var read = households.find(key);
        var members = new ArrayList<>(households.members(key));
        members.removeLast();
        members.add(Member.of("Phan Văn Mới", Relationship.CHILD, null, 2020, Gender.MALE, null, "01"));
        SignInAs.user(officer, () -> households.update(key, read.version(), read.data(), members));
        assertThat(households.members(key))
                .extracting(Member::fullName)
                .containsExactly("Phan Thị Đổi", "Phan Thị Đổi Con", "Phan Văn Mới");
        assertThat(households.allMembers(key)).hasSize(4);
        assertThat(households.find(key).memberCount()).isEqualTo(3);
    }

    @Test
    void duplicatesAreNamedWithTheirReason() {
        var id = people.citizenId();
        var head = Member.of("Hồ Thị Trùng", Relationship.HEAD, null, 1980, Gender.FEMALE, id, "01");
        var data = HouseholdData.of(village.villageCode());
        var key = SignInAs.user(officer, () -> households.register(data, List.of(head)));
        assertThat(households.duplicatesOf(data, List.of(head), 0))
                .extracting(Duplicate::householdId)
                .containsExactly(key, key);
        assertThat(households.duplicatesOf(data, List.of(head), 0).getFirst().reason())
                .contains("CCCD");
        assertThat(households.duplicatesOf(data, List.of(head), key)).isEmpty();
    }

    @Test
    void aDecisionGivesTheClassAHistoryLineAndAnEvent() {
        var one = register("Lê Thị Nghèo");
        var other = register("Lê Thị Cận");
        var on = LocalDate.of(2026, 12, 10);
        SignInAs.user(
                officer,
                () -> households.recognise(List.of(
                        new Recognition(one, PovertyStatus.POOR, 120, 30, "1,4,9", 2026, "15/QĐ-UBND", on, "new_poor"),
                        new Recognition(
                                other,
                                PovertyStatus.NEAR_POOR,
                                130,
                                20,
                                "1,4",
                                2026,
                                "15/QĐ-UBND",
                                on,
                                "new_near_poor"))));
        var found = households.find(one);
        assertThat(found.povertyStatus()).isEqualTo(PovertyStatus.POOR);
        assertThat(found.deprivations()).isEqualTo("1,4,9");
        assertThat(found.classYear()).isEqualTo(2026);
        assertThat(households.history(one)).singleElement().satisfies(line -> {
            assertThat(line.previousStatus()).isEqualTo(PovertyStatus.NOT_POOR);
            assertThat(line.decidedOn()).isEqualTo(on);
        });
        assertThat(events.stream(HouseholdClassified.class).map(HouseholdClassified::householdId))
                .contains(one, other);
        assertThat(events.stream(HouseholdClassified.class)
                        .filter(e -> e.householdId() == one)
                        .map(HouseholdClassified::area))
                .containsExactly(Area.village("44", COMMUNE, village.villageCode()));
    }
}
