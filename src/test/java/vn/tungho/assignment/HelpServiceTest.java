package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.TimelineService;
import vn.tungho.security.RelativeService;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class HelpServiceTest {
    @Autowired
    HelpStory story;

    @Autowired
    AssignmentService assignments;

    @Autowired
    VisitService visits;

    @Autowired
    MyHouseholds mine;

    @Autowired
    HandoverService handovers;

    @Autowired
    PlanService plans;

    @Autowired
    PledgeDocument pledges;

    @Autowired
    HelpDocuments documents;

    @Autowired
    HelpDecisionPapers papers;

    @Autowired
    CoverageService coverage;

    @Autowired
    BurdenService burden;

    @Autowired
    HelpReportService reports;

    @Autowired
    RelativeService relatives;

    @Autowired
    UserService users;

    @Autowired
    TimelineService timeline;

    private NewVisit visit(long household, LocalDate on) {
        return NewVisit.routine(VisitService.newClientId(), household, on, Situation.SAME);
    }

    @Test
    @LegalRule({"R-HELPER-KIN", "R-HELPER-ONE"})
    void aRelativeIsRefusedAndSoIsASecondHelper() {
        var commune = story.commune(1, 1);
        var household = commune.households().getFirst();
        var user = users.find(commune.helperNames().getFirst()).orElseThrow();
        story.as(commune.officer(), () -> relatives.put(user.userId(), household, "em ruột"));
        var proposal = story.as(commune.committee(), () -> assignments.propose(commune.code()));
        assertThat(proposal).containsEntry(household, commune.helpers().get(1));
        assertThatThrownBy(() ->
                        story.sign(commune, Map.of(household, commune.helpers().getFirst())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("người thân");

        story.accepted(commune, 0, 1);
        assertThatThrownBy(() ->
                        story.sign(commune, Map.of(household, commune.helpers().get(1))))
                .hasMessageContaining("đã có người giúp");
    }

    @Test
    @LegalRule({"R-HELPER-EVERY", "R-HELPER-LOAD"})
    void theDecisionLeavesNobodyWithoutAHelper() {
        var commune = story.commune(3, 1);
        assertThat(story.as(commune.officer(), coverage::unhelped)).isEqualTo(6);
        story.sign(commune, story.as(commune.committee(), () -> assignments.propose(commune.code())));
        assertThat(story.as(commune.officer(), coverage::unhelped)).isZero();
        assertThat(story.waits(commune.committee(), NeedDuties.KIND)).isFalse();
        var parts = story.as(
                commune.officer(),
                () -> coverage.coverage(vn.tungho.security.Scope.of(List.of(commune.area())), Coverage.By.HELPER));
        assertThat(parts.parts())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.waiting()).isEqualTo(3));
        assertThat(story.as(commune.committee(), () -> assignments.decisions(commune.code())))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.households()).isEqualTo(6);
                    assertThat(DocumentTexts.ofPdf(story.as(commune.officer(), () -> papers.signed(d.decisionId()))))
                            .contains("QUYẾT ĐỊNH", d.number(), "DANH SÁCH PHÂN CÔNG", "Lê Văn 13");
                });
    }

    @Test
    @LegalRule({"R-VISIT-ONCE", "R-VISIT-RECORD"})
    void theSameVisitCountsOnceAndALateOneIsMarked() {
        var commune = story.commune(1, 1);
        var id = story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        story.later(10);
        var onTime = visit(household, story.today().minusDays(3));
        var late = visit(household, story.today().minusDays(4));

        var first = story.as(helper, () -> visits.log(onTime));
        var again = story.as(helper, () -> visits.log(onTime));
        assertThat(first.isNew()).isTrue();
        assertThat(first.isLate()).isFalse();
        assertThat(again).isEqualTo(new LoggedVisit(first.visitId(), false, false, false, 1));
        assertThat(story.as(helper, () -> visits.log(late)).isLate()).isTrue();
        assertThat(story.assignment(commune, id).visits()).isEqualTo(2);

        assertThatThrownBy(() -> story.as(
                        helper, () -> visits.log(visit(household, story.today().plusDays(1)))))
                .hasMessageContaining("chưa tới");
        assertThatThrownBy(() ->
                        story.as(commune.helperNames().get(1), () -> visits.log(visit(household, story.today()))))
                .hasMessageContaining("không phụ trách");
        assertThat(story.as(helper, mine::list))
                .singleElement()
                .satisfies(
                        h -> assertThat(h.lastVisitOn()).isEqualTo(story.today().minusDays(3)));
    }

    @Test
    @LegalRule({"R-VISIT-ONCE", "R-HANDOVER"})
    void aVisitMadeBeforeTheHandoverCountsAfterItAndTheNewHelperSeesTheHistory() {
        var commune = story.commune(1, 2);
        var id = story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        var before = visit(household, story.today());
        var handover = story.as(
                commune.committee(),
                () -> handovers.offer(commune.helpers().getFirst(), offer(commune, id, HandoverKind.FINAL)));
        story.as(commune.helperNames().get(1), () -> handovers.sign(handover));
        var receipt = story.as(commune.helperNames().getFirst(), () -> visits.log(before));
        assertThat(receipt.isStale()).isTrue();
        assertThat(story.as(commune.helperNames().get(1), mine::list)).hasSize(1);
        assertThat(story.as(commune.helperNames().getFirst(), mine::list)).isEmpty();
        assertThat(story.as(commune.officer(), () -> timeline.of(household)))
                .extracting(vn.tungho.registry.TimelineEntry::kind)
                .contains("Thăm hộ", "Giúp hộ", "Phân loại");
    }

    @Test
    @LegalRule("R-HANDOVER")
    void aDeputyStandsInWithinTheDatesOnly() {
        var commune = story.commune(1, 2);
        var id = story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        var deputy = commune.helperNames().get(1);
        var handover = story.as(
                commune.helperNames().getFirst(),
                () -> handovers.offer(commune.helpers().getFirst(), offer(commune, id, HandoverKind.DEPUTY)));
        story.as(deputy, () -> handovers.sign(handover));
        assertThat(story.as(deputy, mine::list)).singleElement().satisfies(h -> {
            assertThat(h.isDeputy()).isTrue();
            assertThat(h.epoch()).isEqualTo(2);
        });
        assertThat(story.as(deputy, () -> visits.log(visit(household, story.today())))
                        .isNew())
                .isTrue();
        story.later(11);
        assertThat(story.as(deputy, mine::list)).isEmpty();
        assertThatThrownBy(() -> story.as(deputy, () -> visits.log(visit(household, story.today()))))
                .hasMessageContaining("không phụ trách");
    }

    private HandoverService.Offer offer(HelpStory.Commune commune, long id, HandoverKind kind) {
        return new HandoverService.Offer(
                kind,
                commune.helpers().get(1),
                List.of(id),
                story.today(),
                kind == HandoverKind.DEPUTY ? story.today().plusDays(10) : null,
                "Đi học",
                "Hộ đang chờ vay vốn.");
    }

    @Test
    @LegalRule("R-VISIT-MONTHLY")
    void anOverdueVisitIsWorkOfTheHelperThenOfTheSecretaryUntilItIsLogged() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        story.later(31);
        assertThat(story.waits(helper, VisitReminders.VISIT)).isFalse();
        story.later(1);
        assertThat(story.waits(helper, VisitReminders.VISIT)).isTrue();
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isFalse();
        story.later(7);
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isTrue();
        assertThat(story.as(commune.secretary(), () -> coverage.overdue(List.of(), null, 10)))
                .singleElement()
                .satisfies(o -> assertThat(o.isEscalated()).isTrue());

        story.as(
                helper,
                () -> visits.log(
                        visit(commune.households().getFirst(), story.today().minusDays(39))));
        story.later(1);
        assertThat(story.waits(helper, VisitReminders.VISIT))
                .as("a visit made before that time does not stand for it")
                .isTrue();
        story.as(helper, () -> visits.log(visit(commune.households().getFirst(), story.today())));
        assertThat(story.waits(helper, VisitReminders.VISIT)).isFalse();
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isFalse();
    }

    @Test
    @LegalRule("R-PLEDGE")
    void aPledgeReplacesTheOneBeforeAndThePlanShowsItsProgress() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        var helper = commune.helperNames().getFirst();
        var year = story.today().getYear();
        story.as(helper, () -> plans.pledge(new Pledge(0, household, year, "Vốn", "Làm ăn", "Chủ hộ", story.today())));
        story.as(
                helper,
                () -> plans.pledge(new Pledge(0, household, year + 1, "Vốn", "Làm ăn", "Chủ hộ", story.today())));
        assertThat(story.as(helper, () -> plans.pledge(household)).orElseThrow().year())
                .isEqualTo(year + 1);
        assertThatThrownBy(() -> story.as(
                        helper,
                        () -> plans.pledge(new Pledge(0, household, year - 1, "", "Làm ăn", "Chủ hộ", story.today()))))
                .isInstanceOf(BusinessException.class);
        story.as(
                helper,
                () -> plans.put(new PlanItem(
                        0,
                        1,
                        household,
                        9,
                        "Nhà tạm",
                        "Làm nhà",
                        "Quỹ",
                        story.today().plusMonths(3),
                        PlanState.PLANNED,
                        "")));
        var item = story.as(helper, () -> plans.plan(household)).getFirst();
        story.as(
                helper,
                () -> plans.put(new PlanItem(
                        item.planItemId(),
                        item.version(),
                        household,
                        9,
                        item.cause(),
                        item.measure(),
                        item.resource(),
                        item.dueOn(),
                        PlanState.DONE,
                        "Đã xong nhà")));
        assertThat(story.as(helper, mine::list).getFirst().plan())
                .singleElement()
                .satisfies(p -> assertThat(p.state()).isEqualTo(PlanState.DONE));
        assertThat(DocumentTexts.ofPdf(story.as(helper, () -> pledges.of(household))))
                .contains("BẢN ĐĂNG KÝ THOÁT NGHÈO", "Đã xong nhà", "NGƯỜI GIÚP HỘ");
        assertThatThrownBy(() -> story.as(commune.helperNames().get(1), () -> plans.put(item)))
                .hasMessageContaining("do người giúp hộ");
    }

    @Test
    @LegalRule("R-BURDEN")
    void writingThatTakesMoreThanTheCapIsShownToTheLeaders() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        story.as(commune.helperNames().getFirst(), () -> visits.log(long_(household, 31 * 60)));
        assertThat(story.as(commune.officer(), () -> burden.ofCommune(commune.code(), story.today())))
                .filteredOn(b -> b.helperId() == commune.helpers().getFirst())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.minutes()).isEqualTo(31);
                    assertThat(b.isAbove()).isTrue();
                });
    }

    private NewVisit long_(long household, int seconds) {
        return new NewVisit(
                VisitService.newClientId(),
                household,
                null,
                story.today(),
                VisitPurpose.HELP,
                Situation.BETTER,
                "",
                500_000,
                "Gạo",
                200_000,
                BigDecimal.ONE,
                "",
                NextStep.SUPPORT,
                "",
                null,
                null,
                null,
                seconds,
                12);
    }

    @Test
    void theReportCountsAssignedVisitedAndWhatWasGiven() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        story.accepted(commune, 1, 1);
        story.as(
                commune.helperNames().getFirst(),
                () -> visits.log(long_(commune.households().getFirst(), 60)));
        var period = HelpReport.Period.quarter(story.today().getYear(), 1);
        var report = story.as(commune.officer(), () -> reports.report(commune.code(), period, Coverage.By.HELPER));
        var total = report.total();
        assertThat(total.assigned()).isEqualTo(2);
        assertThat(total.visited()).isEqualTo(1);
        assertThat(total.notVisited()).isEqualTo(1);
        assertThat(total.supportDong()).isEqualTo(700_000);
        assertThat(total.workDays()).isEqualByComparingTo("1");
    }
}
