package vn.tungho.support.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.LeafletService;
import vn.tungho.support.RightFilter;
import vn.tungho.support.RightService;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportRight;
import vn.tungho.support.SupportState;
import vn.tungho.support.SupportStory;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class SupportGroupServiceTest {
    private static final LocalDate STORM = SupportStory.BEGIN.minusDays(20);

    @Autowired
    SupportStory story;

    @Autowired
    SupportGroupService groups;

    @Autowired
    HouseService houses;

    @Autowired
    RightService rights;

    @Autowired
    LeafletService leaflets;

    @Autowired
    HouseholdService households;

    @Autowired
    JdbcTemplate jdbc;

    private long unlisted(ReviewStory.Commune commune, String name) {
        return story.as(
                commune.officer(),
                () -> households.register(
                        HouseholdData.of(commune.villageCodes().getFirst()),
                        List.of(Member.of(
                                name, Relationship.HEAD, LocalDate.of(1985, 5, 1), 1985, Gender.MALE, null, "01"))));
    }

    private static NewMembership storm() {
        return new NewMembership(SupportGroup.DISASTER, "Biên bản thiệt hại do bão số 1", STORM, null, "");
    }

    private Map<String, SupportRight> rights(ReviewStory.Commune commune, long household) {
        return story.as(commune.officer(), () -> rights.ofHousehold(household)).stream()
                .collect(Collectors.toMap(SupportRight::programmeCode, r -> r));
    }

    @Test
    @LegalRule("R-SUPPORT-GROUPS")
    void aStormHitHouseholdOutsideTheListIsHelpedFromThePaperToTheHouse() {
        var commune = story.communeElsewhere();
        var id = unlisted(commune, "Hộ Bị Bão");
        assertThat(rights(commune, id)).isEmpty();
        var membership = story.as(commune.villageHead(0), () -> groups.enter(id, storm()));
        story.as(commune.officer(), () -> houses.record(id, HouseState.seen(false, false, false, 30), STORM, "Đổ nhà"));
        assertThat(rights(commune, id).get("HOUSING").state()).isEqualTo(RightState.TO_VERIFY);
        assertThat(rights(commune, id).get("HOUSING").reason()).contains("chờ người thứ hai");
        story.as(commune.officer(), () -> groups.confirm(membership));
        assertThat(rights(commune, id).get("HOUSING").state()).isEqualTo(RightState.ENTITLED);
        assertThat(rights(commune, id).get("WATER").state()).isEqualTo(RightState.NOT_ENTITLED);
        story.as(
                commune.officer(),
                () -> assertThat(leaflets.leaflet(id).blocks().toString()).contains("Hộ có quyền", "Hỗ trợ nhà ở"));

        var supportCase = story.openFor(commune, id, "HOUSING");
        story.receive(commune, supportCase);
        story.verify(commune, supportCase, SupportStory.weakHouse());
        assertThat(story.find(commune, supportCase).state()).isEqualTo(SupportState.SELECTING);
    }

    @Test
    @LegalRule("R-SUPPORT-GROUPS")
    void aGroupMakesNobodyPoorAndPutsNobodyOnListsOrUnderHelpers() {
        var commune = story.communeElsewhere();
        var id = unlisted(commune, "Hộ Không Nghèo");
        var membership = story.as(commune.villageHead(0), () -> groups.enter(id, storm()));
        story.as(commune.officer(), () -> groups.confirm(membership));
        story.as(commune.officer(), () -> {
            assertThat(households.find(id).povertyStatus()).isEqualTo(PovertyStatus.NOT_POOR);
            assertThat(households.find(id).classYear()).isNull();
        });
        assertThat(count("select count(*) from review_case where household_id = ?", id))
                .isZero();
        assertThat(count("select count(*) from assignment where household_id = ?", id))
                .isZero();
        assertThat(count("select count(*) from work_item where household_id = ?", id))
                .isZero();
    }

    private int count(String sql, long id) {
        var found = jdbc.queryForObject(sql, Integer.class, id);
        return found == null ? -1 : found;
    }

    @Test
    @LegalRule("R-SUPPORT-GROUPS")
    void whoEnteredDoesNotConfirmAndOthersStayOutside() {
        var commune = story.communeElsewhere();
        var other = story.commune();
        var id = unlisted(commune, "Hộ Hai Người");
        var membership = story.as(commune.officer(), () -> groups.enter(id, storm()));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.confirm(membership)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("người khác");
        assertThatThrownBy(() -> story.as(other.officer(), () -> groups.confirm(membership)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ngoài địa bàn");
        assertThatThrownBy(() -> story.as(other.officer(), () -> groups.ofHousehold(id)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> groups.enter(id, storm())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chỉ được xem");
        story.as(commune.chair(), () -> groups.confirm(membership));
        assertThat(story.as(commune.officer(), () -> groups.ofHousehold(id))
                        .getFirst()
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void aGroupNeedsItsPaperAndItsDaysAndIsHeldOnce() {
        var commune = story.communeElsewhere();
        var id = unlisted(commune, "Hộ Giấy Tờ");
        var today = story.today();
        for (var bad : List.of(
                new NewMembership(SupportGroup.MERIT, " ", STORM, null, ""),
                new NewMembership(SupportGroup.MERIT, "Quyết định 5", null, null, ""),
                new NewMembership(SupportGroup.MERIT, "Quyết định 5", today.plusDays(1), null, ""),
                new NewMembership(SupportGroup.MERIT, "Quyết định 5", STORM, STORM.minusDays(1), ""),
                new NewMembership(SupportGroup.MERIT, "Quyết định 5", STORM, today.minusDays(1), ""))) {
            assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.enter(id, bad)))
                    .as("%s", bad)
                    .isInstanceOf(BusinessException.class);
        }
        story.as(commune.officer(), () -> groups.enter(id, storm()));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.enter(id, storm())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đang thuộc nhóm này");
    }

    @Test
    @LegalRule("R-SUPPORT-GROUPS")
    void aGroupEndsByHandOrByItsPaperAndTheRightWithIt() {
        var commune = story.communeElsewhere();
        var byHand = unlisted(commune, "Hộ Thôi");
        var byPaper = unlisted(commune, "Hộ Hết Hạn");
        var last = story.today().plusDays(3);
        var first = story.as(commune.villageHead(0), () -> groups.enter(byHand, storm()));
        var second = story.as(
                commune.villageHead(0),
                () -> groups.enter(
                        byPaper, new NewMembership(SupportGroup.SOCIAL_PROTECTION, "Quyết định 7", STORM, last, "")));
        story.as(commune.officer(), () -> groups.confirm(first));
        story.as(commune.officer(), () -> groups.confirm(second));
        assertThat(rights(commune, byHand)).isNotEmpty();
        story.as(commune.officer(), () -> groups.end(first, story.today(), "Đã có nhà mới"));
        assertThat(rights(commune, byHand)).isEmpty();
        story.on(last);
        rights.recomputeAll();
        assertThat(rights(commune, byPaper)).isNotEmpty();
        story.on(last.plusDays(1));
        rights.recomputeAll();
        assertThat(rights(commune, byPaper)).isEmpty();
    }

    @Test
    void listAndCountsFollowTheGroup() {
        var commune = story.communeElsewhere();
        var id = unlisted(commune, "Hộ Trong Nhóm");
        story.household(commune, "Hộ Nghèo Khác", PovertyStatus.POOR, "7");
        story.as(commune.officer(), () -> groups.enter(id, storm()));
        var filter = new RightFilter(null, "HOUSING", Set.of(), false, false, null, null, SupportGroup.DISASTER);
        story.as(commune.officer(), () -> {
            assertThat(rights.page(filter, null, 10))
                    .extracting(SupportRight::headName)
                    .containsExactly("Hộ Trong Nhóm");
            assertThat(rights.count(filter, 10)).isEqualTo(1);
            assertThat(groups.totals()).containsExactly(new GroupTotals(SupportGroup.DISASTER, 1, 1, 1));
        });
    }

    @Test
    @LegalRule("R-SUPPORT-HOUSING-PARTS")
    void eachLookAtAHouseIsKeptWithItsAuthorAndTheNewestCounts() {
        var commune = story.communeElsewhere();
        var id = story.household(commune, "Hộ Xem Nhà", PovertyStatus.POOR, "9");
        assertThat(rights(commune, id).get("HOUSING").state()).isEqualTo(RightState.TO_VERIFY);
        story.as(
                commune.villageHead(0),
                () -> houses.record(id, HouseState.seen(true, true, true, 60), story.today(), ""));
        assertThat(rights(commune, id).get("HOUSING").state()).isEqualTo(RightState.NOT_ENTITLED);
        assertThatThrownBy(() -> story.openFor(commune, id, "HOUSING")).isInstanceOf(BusinessException.class);
        story.as(
                commune.officer(), () -> houses.record(id, HouseState.seen(false, true, false, 60), story.today(), ""));
        assertThat(rights(commune, id).get("HOUSING").state()).isEqualTo(RightState.ENTITLED);
        assertThat(story.as(commune.officer(), () -> houses.history(id)))
                .extracting(HouseRecord::recordedBy)
                .containsExactly(commune.officer(), commune.villageHead(0));
    }

    @Test
    void aHouseIsNotToldOfInTheFutureNorWithPartsOfNoHouse() {
        var commune = story.communeElsewhere();
        var id = story.household(commune, "Hộ Nhập Sai", PovertyStatus.POOR, "9");
        var odd = new HouseState(Known.NO, Known.YES, Known.UNKNOWN, Known.UNKNOWN, null, Known.NO);
        var seen = HouseState.seen(true, true, true, 60);
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> houses.record(id, seen, story.today().plusDays(1), "")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> houses.record(id, odd, story.today(), "")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        story.as(commune.officer(), () -> houses.record(id, HouseState.NOT_SEEN, story.today(), "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chưa ghi điều gì");
        assertThatThrownBy(() -> story.as(commune.chair(), () -> houses.record(id, seen, story.today(), "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chỉ được xem");
    }
}
