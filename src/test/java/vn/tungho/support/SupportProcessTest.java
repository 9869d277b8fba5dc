package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.support.facts.HouseState;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class SupportProcessTest {
    @Autowired
    SupportStory story;

    @Autowired
    HistoryService history;

    @Autowired
    SupportCaseService cases;

    @Autowired
    IntakeService intake;

    @Autowired
    SelectionService selections;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DeliveryService deliveries;

    @Autowired
    ReturnService returns;

    @Autowired
    CaseExits exits;

    @Autowired
    SupportEscalations escalations;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    private boolean passed(long caseId, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .processInstanceBusinessKey(Long.toString(caseId))
                                                .processDefinitionKey("supportCase")
                                                .count()
                                        > 0));
    }

    @Test
    @LegalRule({"R-SUPPORT-HOUSING-STAGES", "R-SUPPORT-HOUSING-POSTING"})
    void aHouseIsSelectedPostedApprovedAndPaidByStages() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var posting = story.as(commune.officer(), () -> selections.postings(id).getFirst());
        assertThat(posting.endsOn()).isEqualTo(posting.from().plusDays(3));
        story.approve(commune, id, 40_000_000);
        var fund = story.fund(commune, 100_000_000);
        assertThatThrownBy(() -> story.deliver(
                        commune, id, List.of(PaymentData.money(fund, 28_000_001, story.today())), List.of()))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("70 %");
        story.deliver(commune, id, List.of(PaymentData.money(fund, 28_000_000, story.today())), List.of());
        story.deliver(commune, id, List.of(), List.of());
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.DELIVERING);
        story.deliver(commune, id, List.of(PaymentData.money(fund, 12_000_000, story.today())), List.of());
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.CHECKING);
        story.checkUse(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.CLOSED);
        assertThat(passed(id, "endEvent_caseClosed")).isTrue();
    }

    @Test
    void papersMustBeThereBeforeARequestIsTakenIn() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "HOUSING", "7");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> intake.receive(id, Set.of(1))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Ảnh nhà hiện tại");
    }

    @Test
    @LegalRule({"R-SUPPORT-HOUSING-PARTS", "R-SUPPORT-REFUSAL-WRITTEN"})
    void aSoundHouseIsRefusedWithItsReason() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "HOUSING", "8");
        story.receive(commune, id);
        story.verify(
                commune, id, new VerificationData(HouseState.seen(false, true, true, 16), true, "", List.of(), null));
        var c = story.find(commune, id);
        assertThat(c.state()).isEqualTo(SupportState.REFUSED);
        assertThat(c.endReason()).contains("8 m² một người");
        assertThat(passed(id, "endEvent_refusedAtVerification")).isTrue();
    }

    @Test
    @LegalRule("R-SUPPORT-SELECTION-HALF")
    void exactlyHalfIsNotSelected() {
        var commune = story.communeElsewhere();
        var one = story.open(commune, "HOUSING", "7");
        var other = story.open(commune, "HOUSING", "7");
        for (var id : List.of(one, other)) {
            story.receive(commune, id);
            story.verify(commune, id, SupportStory.weakHouse());
        }
        story.as(commune.villageHead(0), () -> selections.record(story.minutes(Map.of(one, 10, other, 11), 20)));
        story.go();
        assertThat(story.find(commune, one).state()).isEqualTo(SupportState.REFUSED);
        assertThat(story.find(commune, other).state()).isEqualTo(SupportState.POSTING);
        assertThat(passed(one, "endEvent_notSelected")).isTrue();
    }

    @Test
    void aListThatHungTooShortIsPutUpAgain() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "HOUSING", "7");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.weakHouse());
        story.select(commune, id, 20, 20);
        story.post(commune, id);
        story.confirm(commune, id, false);
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.POSTING);
        story.post(commune, id);
        story.confirm(commune, id, true);
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.APPROVING);
        assertThat(story.as(commune.officer(), () -> selections.postings(id))).hasSize(2);
    }

    @Test
    @LegalRule("R-SUPPORT-REFUSAL-WRITTEN")
    void theChairRefusesWithAReason() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> approvals.refuse(id, " ")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.chair(), () -> approvals.refuse(id, "Hộ đã được hỗ trợ theo chương trình khác"));
        story.go();
        assertThat(passed(id, "endEvent_refusedByChair")).isTrue();
        assertThat(story.find(commune, id).endReason()).contains("chương trình khác");
    }

    @Test
    void overdueVerificationAndApprovalAreUrgedOn() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "TOILET", "10");
        story.receive(commune, id);
        story.on(java.util.Objects.requireNonNull(story.find(commune, id).stepDueOn())
                .plusDays(1));
        assertThat(passed(id, "boundaryEvent_verificationOverdue", "endEvent_verificationEscalated"))
                .isTrue();
        story.as(commune.chair(), () -> escalations.urged(work.of(SupportEscalations.KIND, id), "Đã nhắc"));
        story.verify(commune, id, SupportStory.fits());
        story.on(java.util.Objects.requireNonNull(story.find(commune, id).stepDueOn())
                .plusDays(1));
        assertThat(passed(id, "boundaryEvent_approvalOverdue", "endEvent_approvalEscalated"))
                .isTrue();
        assertThat(story.as(ReviewStory.OVERSEER_ELSEWHERE, () -> work.waits(SupportEscalations.KIND)))
                .isTrue();
        story.approve(commune, id, 0);
        assertThatThrownBy(() -> story.as(ReviewStory.OVERSEER_ELSEWHERE, () -> work.of(SupportEscalations.KIND, id)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-SUPPORT-LOAN-CHECK-30")
    void aLoanIsCheckedWithinThirtyDays() {
        var commune = story.communeElsewhere();
        var id = loan(commune);
        var due = story.find(commune, id).stepDueOn();
        assertThat(due).isEqualTo(calendar.due("LOAN_USE_CHECK", story.today()));
        assertThat(due).isBetween(story.today().plusDays(30), story.today().plusDays(36));
        story.on(due);
        assertThat(passed(id, "boundaryEvent_useCheckOverdue")).isFalse();
        story.on(due.plusDays(1));
        assertThat(passed(id, "boundaryEvent_useCheckOverdue", "endEvent_useCheckEscalated"))
                .isTrue();
    }

    private long loan(vn.tungho.review.ReviewStory.Commune commune) {
        var id = story.open(commune, "CREDIT", "1");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        story.select(commune, id, 20, 20);
        story.approve(commune, id, 50_000_000);
        story.deliver(
                commune,
                id,
                List.of(PaymentData.money(story.fund(commune, 50_000_000), 50_000_000, story.today())),
                List.of());
        return id;
    }

    @Test
    @LegalRule("R-SUPPORT-RETURN-TERM")
    void aLoanIsExtendedFallsOverdueAndIsRepaid() {
        var commune = story.communeElsewhere();
        var id = loan(commune);
        story.checkUse(commune, id);
        var due = java.util.Objects.requireNonNull(story.find(commune, id).returnDueOn());
        story.as(commune.officer(), () -> returns.repay(id, 20_000_000, story.today(), "Kỳ 1"));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> returns.repay(id, 30_000_001, story.today(), "")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> returns.settle(id, "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("30.000.000");
        story.on(due.plusDays(1));
        assertThat(passed(id, "boundaryEvent_returnOverdue", "endEvent_returnOverdueFlagged"))
                .isTrue();
        assertThat(story.find(commune, id).isReturnOverdue()).isTrue();
        story.as(commune.officer(), () -> returns.extend(id, due.plusMonths(12), "Mất mùa"));
        story.go();
        assertThat(story.find(commune, id).isReturnOverdue()).isFalse();
        story.on(due.plusMonths(12).plusDays(1));
        assertThat(story.find(commune, id).isReturnOverdue()).isTrue();
        story.as(commune.officer(), () -> returns.repay(id, 30_000_000, story.today(), "Trả hết"));
        story.as(commune.officer(), () -> returns.settle(id, "Đã tất toán"));
        story.go();
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.CLOSED);
    }

    @Test
    @LegalRule("R-SUPPORT-ROTATION")
    void aCalfGoesOnToTheNextHousehold() {
        var commune = story.communeElsewhere();
        var first = story.cowToReturn(commune);
        var cow = story.as(commune.officer(), () -> returns.items(first).getFirst());
        assertThatThrownBy(() -> story.as(commune.officer(), () -> returns.settle(first, "")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.officer(), () -> returns.itemReturned(cow.itemId(), story.today(), "Một bê cái 8 tháng"));
        story.as(commune.officer(), () -> returns.settle(first, ""));
        story.go();
        assertThat(passed(first, "endEvent_caseClosed")).isTrue();

        var second = story.open(commune, "LIVELIHOOD", "1");
        story.receive(commune, second);
        story.verify(commune, second, SupportStory.fits());
        story.select(commune, second, 20, 20);
        story.post(commune, second);
        story.confirm(commune, second, true);
        story.approve(commune, second, 0);
        story.deliver(commune, second, List.of(), List.of(SupportStory.cow(cow.itemId())));
        var chain = story.as(commune.officer(), () -> returns.chain(cow.chainNo()));
        assertThat(chain).extracting(SupportItem::state).containsExactly(ItemState.PASSED_ON, ItemState.IN_USE);
        assertThat(chain).extracting(SupportItem::link).containsExactly(1, 2);
        assertThat(chain.getFirst().nextHouseholdId()).isEqualTo(chain.getLast().householdId());
    }

    @Test
    void aDeadCowIsWrittenDownAndTheCaseCloses() {
        var commune = story.communeElsewhere();
        var id = story.cowToReturn(commune);
        var cow = story.as(commune.officer(), () -> returns.items(id).getFirst());
        assertThatThrownBy(() -> story.as(commune.officer(), () -> returns.itemLost(cow.itemId(), story.today(), "")))
                .isInstanceOf(BusinessException.class);
        story.as(
                commune.officer(), () -> returns.itemLost(cow.itemId(), story.today(), "Chết do bệnh, thú y xác nhận"));
        story.as(commune.officer(), () -> returns.settle(id, ""));
        story.go();
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.CLOSED);
    }

    @Test
    void aHouseholdWithdrawsUntilTheDecision() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "WATER", "9");
        story.as(commune.officer(), () -> exits.withdraw(id, "Hộ tự làm được"));
        assertThat(passed(id, "endEvent_caseWithdrawn")).isTrue();
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.WITHDRAWN);
        var late = story.housingToApproval(commune);
        story.approve(commune, late, 40_000_000);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> exits.withdraw(late, "x")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aCaseIsTransferredToAnotherBody() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "LEGAL_AID", "1");
        story.as(commune.officer(), () -> exits.transfer(id, "Trung tâm trợ giúp pháp lý", "Vụ việc hình sự"));
        assertThat(passed(id, "endEvent_caseTransferred")).isTrue();
        assertThat(story.find(commune, id).transferredTo()).contains("Trung tâm");
    }

    @Test
    void aPausedCaseRestsAndGoesOnWithANewTerm() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "WATER", "9");
        story.receive(commune, id);
        story.as(commune.officer(), () -> exits.pause(id, "Chờ giấy tờ đất"));
        assertThatThrownBy(() -> story.verify(commune, id, SupportStory.fits()))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("tạm dừng");
        story.on(story.today().plusDays(3));
        story.as(commune.officer(), () -> exits.resume(id, "Đã có giấy tờ"));
        assertThat(passed(id, "endEvent_caseResumed")).isTrue();
        assertThat(story.find(commune, id).stepDueOn()).isEqualTo(calendar.due("SUPPORT_VERIFY", story.today()));
        story.verify(commune, id, SupportStory.fits());
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.APPROVING);
    }

    @Test
    @LegalRule("R-SUPPORT-OTHER-DECIDES")
    void whoVerifiedDoesNotDecide() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "WATER", "9");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        assertThatThrownBy(() -> SignInAs.user(
                        commune.officer(), () -> approvals.approve(Map.of(id, 1_000_000L), "1/QĐ-UBND", "")))
                .isInstanceOf(BusinessException.class);
    }
}
