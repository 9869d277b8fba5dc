package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class RightServiceTest {
    @Autowired
    SupportStory story;

    @Autowired
    RightService rights;

    @Autowired
    BulkOpening bulk;

    @Autowired
    SupportCaseService cases;

    @Autowired
    HouseholdService households;

    @Autowired
    RightMapper mapper;

    private Map<String, SupportRight> rights(ReviewStory.Commune commune, long household) {
        return story.as(commune.officer(), () -> rights.ofHousehold(household)).stream()
                .collect(Collectors.toMap(SupportRight::programmeCode, r -> r));
    }

    @Test
    @LegalRule("R-SUPPORT-MATRIX")
    void aDecisionFillsTheMatrixAtOnce() {
        var commune = story.communeElsewhere();
        var id = story.household(commune, "Hộ Có Quyền", PovertyStatus.POOR, "1,7,9");
        var found = rights(commune, id);
        assertThat(found).hasSizeGreaterThanOrEqualTo(13);
        assertThat(found.get("HOUSING").state()).isEqualTo(RightState.TO_VERIFY);
        assertThat(found.get("HOUSING").indicators()).isEqualTo("7");
        assertThat(found.get("WATER").state()).isEqualTo(RightState.ENTITLED);
        assertThat(found.get("WATER").isMissing()).isTrue();
        assertThat(found.get("TOILET").state()).isEqualTo(RightState.NOT_ENTITLED);
        assertThat(found.get("TOILET").reason()).contains("chỉ số 10");
        assertThat(found.get("TUITION").state()).isEqualTo(RightState.ENTITLED);
    }

    @Test
    void theStateFollowsTheCase() {
        var commune = story.communeElsewhere();
        var household = story.household(commune, "Hộ Theo Dõi", PovertyStatus.POOR, "9");
        var id = story.openFor(commune, household, "WATER");
        assertThat(rights(commune, household).get("WATER").state()).isEqualTo(RightState.IN_PROGRESS);
        assertThat(rights(commune, household).get("WATER").caseId()).isEqualTo(id);
        story.receive(commune, id);
        story.verify(commune, id, new VerificationData(null, false, "Hộ đã có nước máy", List.of(), null));
        assertThat(rights(commune, household).get("WATER").state()).isEqualTo(RightState.REFUSED);
        assertThat(rights(commune, household).get("WATER").reason()).contains("nước máy");
    }

    @Test
    void aHouseholdMayDecline() {
        var commune = story.communeElsewhere();
        var household = story.household(commune, "Hộ Không Nhận", PovertyStatus.POOR, "9");
        assertThatThrownBy(() ->
                        story.as(commune.officer(), () -> rights.answer(household, "WATER", RightAnswer.DECLINED, "")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.officer(), () -> rights.answer(household, "WATER", RightAnswer.DECLINED, "Đã có giếng"));
        assertThat(rights(commune, household).get("WATER").state()).isEqualTo(RightState.DECLINED);
        assertThat(rights(commune, household).get("WATER").isMissing()).isFalse();
    }

    @Test
    @LegalRule("R-SUPPORT-HOUSING-ONCE")
    void nobodyGetsAHouseTwice() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var household = story.find(commune, id).householdId();
        assertThatThrownBy(() -> story.openFor(commune, household, "HOUSING"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đang có hồ sơ");
        story.approve(commune, id, 0);
        for (var i = 0; i < 3; i++) {
            story.deliver(commune, id, List.of(), List.of());
        }
        story.checkUse(commune, id);
        assertThatThrownBy(() -> story.openFor(commune, household, "HOUSING"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chỉ hỗ trợ một lần");
        assertThat(rights(commune, household).get("HOUSING").state()).isEqualTo(RightState.DELIVERED);
    }

    @Test
    @LegalRule("R-SUPPORT-EFFECT")
    void aDeliveredRemedyIsComparedWithTheNextReview() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "TOILET", "10");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        story.approve(commune, id, 0);
        story.deliver(commune, id, List.of(), List.of());
        var household = story.find(commune, id).householdId();
        assertThat(story.as(commune.officer(), () -> rights.effects())).containsExactly(new EffectTotals(10, 1, 0, 0));
        story.on(LocalDate.of(2027, 12, 15));
        story.as(
                commune.officer(),
                () -> households.recognise(List.of(new Recognition(
                        household,
                        PovertyStatus.NEAR_POOR,
                        100,
                        10,
                        "1",
                        2027,
                        "8/QĐ-UBND",
                        LocalDate.of(2027, 12, 10),
                        "poor_to_near_poor"))));
        assertThat(story.as(commune.officer(), () -> rights.effects())).containsExactly(new EffectTotals(10, 0, 1, 0));
    }

    @Test
    void manyCasesAreOpenedAfterALookAtThem() {
        var commune = story.communeElsewhere();
        var one = story.household(commune, "Hộ Một", PovertyStatus.POOR, "9");
        story.household(commune, "Hộ Hai", PovertyStatus.POOR, "9");
        story.household(commune, "Hộ Ba", PovertyStatus.POOR, "1");
        story.openFor(commune, one, "WATER");
        story.as(commune.officer(), () -> {
            var preview = bulk.preview(RightFilter.all().programme("WATER"));
            assertThat(preview.able()).extracting(SupportRight::headName).containsExactly("Hộ Hai");
            assertThat(preview.skipped()).hasSize(2);
            var result = bulk.open(preview.able(), "Làm bể nước", (done, total) -> {});
            assertThat(result.opened()).isEqualTo(1);
            var again = bulk.open(preview.able(), "Làm bể nước", (done, total) -> {});
            assertThat(again.opened()).isZero();
            assertThat(again.skipped().getFirst().reason()).contains("đang có hồ sơ");
        });
    }

    @Test
    void everythingCanBeComputedAnewAndPagesFollowTheNames() {
        var commune = story.communeElsewhere();
        for (var i = 0; i < 5; i++) {
            story.household(commune, "Hộ Trang " + i, PovertyStatus.POOR, "9");
        }
        story.as(commune.officer(), () -> {
            assertThat(rights.recompute((done, total) -> assertThat(done).isLessThanOrEqualTo(total)))
                    .isEqualTo(5);
            var filter = new RightFilter(null, "WATER", Set.of(RightState.ENTITLED), true, false, null, null, null);
            var first = rights.page(filter, null, 3);
            var rest = rights.page(filter, first.getLast(), 3);
            assertThat(first).hasSize(3);
            assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
            assertThat(rights.count(filter, 100)).isEqualTo(5);
            var totals = rights.totals(null, null).stream()
                    .filter(t -> t.programmeCode().equals("WATER"))
                    .findFirst()
                    .orElseThrow();
            assertThat(totals.missing()).isEqualTo(5);
        });
        mapper.remove(story.as(commune.officer(), () -> rights.page(RightFilter.all(), null, 1)).stream()
                .map(SupportRight::householdId)
                .toList());
        rights.recomputeAll();
        assertThat(story.as(commune.officer(), () -> rights.totals(null, null)).stream()
                        .filter(t -> t.programmeCode().equals("WATER"))
                        .mapToInt(RightTotals::missing)
                        .sum())
                .isEqualTo(5);
        assertThat(mapper.takeDue(10)).isEmpty();
    }
}
