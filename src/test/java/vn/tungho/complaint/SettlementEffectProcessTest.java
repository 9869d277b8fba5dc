package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.review.Certificate;
import vn.tungho.review.CertificateAct;
import vn.tungho.review.DecisionService;
import vn.tungho.review.HouseholdCertificates;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** A decision takes effect from its issue, and a second complaint in time stops what has taken effect. */
@IntegrationTest
class SettlementEffectProcessTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    AcceptanceService acceptance;

    @Autowired
    SettlementService settlements;

    @Autowired
    InterimService interims;

    @Autowired
    EffectJobs jobs;

    @Autowired
    HouseholdService households;

    @Autowired
    DecisionService decisions;

    @Autowired
    HouseholdCertificates certificates;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    private boolean passed(long id, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .processInstanceBusinessKey(Long.toString(id))
                                                .processDefinitionKey("complaint")
                                                .count()
                                        > 0));
    }

    private boolean isRunning(long id) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey("complaint")
                        .processInstanceBusinessKey(Long.toString(id))
                        .count()
                > 0;
    }

    private Complaint complaint(long id) {
        return story.file(id).complaint();
    }

    private Settlement settlement(long id) {
        return story.file(id).settlement().orElseThrow();
    }

    private PovertyStatus status(long id) {
        return households.find(complaint(id).householdId()).povertyStatus();
    }

    private List<Certificate> good(long id) {
        return decisions.ofHousehold(complaint(id).householdId()).stream()
                .filter(Certificate::isGood)
                .toList();
    }

    private long lodged(ReviewStory.Commune commune, PovertyStatus status, boolean isRemote) {
        var household = story.household(commune, "Hộ Hiệu Lực " + System.nanoTime(), status);
        return story.lodge(
                commune,
                story.about(
                        household,
                        null,
                        ComplaintObject.RECOGNITION,
                        story.today().minusDays(1),
                        isRemote));
    }

    /** A first decision signed on {@link ComplaintStory#BEGIN}, sent a week later. */
    private long sentLate(ReviewStory.Commune commune, @Nullable PovertyStatus after, boolean isRemote) {
        var id = story.signed(
                commune,
                lodged(commune, PovertyStatus.NOT_POOR, isRemote),
                after == null ? SettlementResult.WRONG : SettlementResult.RIGHT,
                after);
        story.on(ComplaintStory.BEGIN.plusDays(7));
        story.send(commune, id);
        return id;
    }

    @Test
    @LegalRule({"R-COMPLAINT-EFFECT", "R-COMPLAINT-SEND", "R-COMPLAINT-ESCALATE"})
    void aFirstDecisionNobodySentTakesEffectFromItsIssueAndIsStillToBeSent() {
        var commune = story.commune();
        var id = story.signed(
                commune, lodged(commune, PovertyStatus.NOT_POOR, false), SettlementResult.RIGHT, PovertyStatus.POOR);
        var last = calendar.due("COMPLAINT_FIRST_EFFECT", story.today());
        assertThat(last).isEqualTo(LocalDate.of(2026, 11, 4));
        story.on(last);
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.SETTLED);
        assertThat(status(id)).isEqualTo(PovertyStatus.NOT_POOR);

        story.on(last.plusDays(1));
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(settlement(id).inForceOn()).isEqualTo(last.plusDays(1));
        assertThat(status(id)).isEqualTo(PovertyStatus.POOR);
        assertThat(complaint(id).isOpen()).as("still to be sent").isTrue();
        assertThat(passed(id, "endEvent_settlementCarriedOut", "endEvent_sendingEscalated"))
                .isTrue();
        assertThat(story.as(commune.officer(), () -> work.of("sendDecision", id))
                        .isEscalated())
                .isTrue();
        assertThat(story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id)))
                .isNotNull();

        story.send(commune, id);
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(complaint(id).endedOn()).isEqualTo(story.today());
        assertThat(passed(id, "endEvent_dutiesDone")).isTrue();
        assertThat(isRunning(id)).isFalse();
    }

    @Test
    @LegalRule({"R-COMPLAINT-EFFECT", "R-COMPLAINT-PUBLISH"})
    void aSecondDecisionTakesEffectFromItsIssueThoughItIsNeitherSentNorPublished() {
        var commune = story.commune();
        var first = story.decided(commune, SettlementResult.WRONG, null);
        var second = story.appeal(commune, first, story.today());
        story.accept(commune, second);
        story.verify(second, false);
        story.dialogue(commune, second, false);
        story.settle(commune, second, SettlementResult.RIGHT, PovertyStatus.POOR);
        var last = story.due(second, TermKind.EFFECT);
        assertThat(last).isEqualTo(calendar.due("COMPLAINT_SECOND_EFFECT", story.today()));
        story.on(last.plusDays(1));
        assertThat(status(second)).isEqualTo(PovertyStatus.POOR);
        assertThat(complaint(second).isOpen()).isTrue();
        story.send(commune, second);
        assertThat(complaint(second).isOpen()).as("still to be made public").isTrue();
        story.as(ComplaintStory.OFFICE, () -> settlements.publish(second, "Cổng thông tin tỉnh"));
        story.go();
        assertThat(complaint(second).isOpen()).isFalse();
        assertThat(isRunning(second)).isFalse();
    }

    @Test
    @LegalRule("R-COMPLAINT-EFFECT")
    void inARemoteAreaTheEffectComesAfterFortyFiveDays() {
        var commune = story.commune();
        var id = story.signed(
                commune, lodged(commune, PovertyStatus.NOT_POOR, true), SettlementResult.RIGHT, PovertyStatus.POOR);
        story.on(story.today().plusDays(45));
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.SETTLED);
        story.on(story.today().plusDays(1));
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.IN_FORCE);
    }

    @Test
    @LegalRule({"R-COMPLAINT-SECOND", "R-COMPLAINT-EFFECT", "R-COMPLAINT-STOP"})
    void aSecondComplaintOnTheThirtiethDayFromReceiptStopsAnEffectAlreadyCarriedOut() {
        var commune = story.commune();
        var first = sentLate(commune, PovertyStatus.POOR, false);
        var received = story.today();
        story.on(received.plusDays(30));
        assertThat(complaint(first).state())
                .as("in force by the count from its issue")
                .isEqualTo(ComplaintState.IN_FORCE);
        var effective = settlement(first).inForceOn();
        assertThat(good(first))
                .singleElement()
                .satisfies(c -> assertThat(c.povertyStatus()).isEqualTo(PovertyStatus.POOR));

        var second = story.appeal(commune, first, received);
        assertThat(status(first)).as("not before it is taken in").isEqualTo(PovertyStatus.POOR);
        assertThat(story.as(ComplaintStory.OFFICE, () -> acceptance.conditions(second)))
                .allMatch(Condition::isMet)
                .noneMatch(c -> c.name().contains("hiệu lực"));
        story.accept(commune, second);

        assertThat(complaint(first).state()).isEqualTo(ComplaintState.APPEALED);
        assertThat(settlement(first)).satisfies(s -> {
            assertThat(s.inForceOn()).isNull();
            assertThat(s.stoppedEffectOn()).isEqualTo(effective);
            assertThat(s.stoppedOn()).isEqualTo(story.today());
        });
        assertThat(status(first)).isEqualTo(PovertyStatus.NOT_POOR);
        var household = households.find(complaint(first).householdId());
        assertThat(household.classYear()).as("never reviewed, as before").isNull();
        assertThat(household.decisionNumber()).isNull();
        assertThat(households.history(household.householdId()))
                .extracting(StatusPeriod::povertyStatus)
                .as("both lines stay, the latest first")
                .containsExactly(PovertyStatus.NOT_POOR, PovertyStatus.POOR);
        assertThat(households.history(household.householdId()).getFirst().remark())
                .contains("dừng hiệu lực");
        assertThat(good(first)).isEmpty();
        assertThat(certificates.acts(household.householdId()))
                .extracting(CertificateAct::kind)
                .containsExactly(CertificateAct.Kind.SUSPENDED);
        assertThat(story.file(first).events().getFirst())
                .satisfies(e -> assertThat(e.what()).contains("Dừng hiệu lực", second + "/TB-UBND"))
                .satisfies(e -> assertThat(e.detail()).contains("trở lại"));
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void aSecondComplaintOnTheThirtyFirstDayFromReceiptIsLateAndStopsNothing() {
        var commune = story.commune();
        var first = sentLate(commune, PovertyStatus.POOR, false);
        var received = story.today();
        story.on(received.plusDays(31));
        var second = story.appeal(commune, first, received);
        assertThatThrownBy(() -> story.accept(commune, second))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Còn thời hiệu");
        story.as(ComplaintStory.OFFICE, () -> acceptance.refuse(second, "8/TB-UBND", "Đã hết thời hiệu"));
        story.go();
        assertThat(complaint(first).state()).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(status(first)).isEqualTo(PovertyStatus.POOR);
        assertThat(good(first)).hasSize(1);
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void inARemoteAreaTheFortyFifthDayFromReceiptIsInTimeAndTheNextIsNot() {
        var commune = story.commune();
        var inTime = sentLate(commune, null, true);
        var received = story.today();
        story.on(ComplaintStory.BEGIN);
        var late = sentLate(story.communeToday(), null, true);
        story.on(received.plusDays(45));
        assertThat(complaint(inTime).state()).isEqualTo(ComplaintState.IN_FORCE);
        var second = story.appeal(commune, inTime, received);
        story.accept(commune, second);
        assertThat(complaint(inTime).state()).isEqualTo(ComplaintState.APPEALED);
        story.on(received.plusDays(46));
        var tooLate = story.appeal(commune, late, received);
        assertThatThrownBy(() -> story.accept(commune, tooLate)).hasMessageContaining("Còn thời hiệu");
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void withoutADecisionTheRightCountsFromTheEndOfTheTerm() {
        var commune = story.commune();
        var first = story.lodge(commune);
        story.accept(commune, first);
        var end = story.due(first, TermKind.SETTLEMENT);
        var last = calendar.due("COMPLAINT_SECOND_RIGHT", end);
        story.on(last);
        var household = complaint(first).householdId();
        var data = story.about(
                household, first, ComplaintObject.NO_SETTLEMENT, story.today().minusDays(60), false);
        var inTime = story.lodge(commune, data);
        assertThat(story.as(ComplaintStory.OFFICE, () -> acceptance.conditions(inTime)))
                .allMatch(Condition::isMet);
        story.as(ComplaintStory.OFFICE, () -> acceptance.refuse(inTime, "9/TB-UBND", "Người gửi xin nộp lại"));
        story.go();
        story.on(last.plusDays(1));
        var late = story.lodge(commune, story.about(household, first, ComplaintObject.NO_SETTLEMENT));
        assertThat(story.as(ComplaintStory.OFFICE, () -> acceptance.conditions(late)))
                .filteredOn(c -> !c.isMet())
                .extracting(Condition::name)
                .containsExactly("Còn thời hiệu");
    }

    @Test
    void nobodyReceivesADecisionBeforeItWasSigned() {
        var commune = story.commune();
        var first = story.decided(commune, SettlementResult.WRONG, null);
        assertThatThrownBy(() -> story.appeal(commune, first, ComplaintStory.BEGIN.minusDays(1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không thể nhận trước ngày đó");
    }

    @Test
    @LegalRule({"R-COMPLAINT-EFFECT", "R-COMPLAINT-STOP"})
    void aSecondDecisionThatLeavesTheFirstOneInPlaceGivesItsClass() {
        var commune = story.commune();
        var first = sentLate(commune, PovertyStatus.POOR, false);
        var received = story.today();
        story.on(received.plusDays(28));
        var second = story.appeal(commune, first, received);
        story.accept(commune, second);
        story.verify(second, false);
        story.dialogue(commune, second, false);
        story.settle(commune, second, SettlementResult.WRONG, null);
        assertThat(settlement(second).statusAfter()).isEqualTo(PovertyStatus.POOR);
        assertThat(status(first)).isEqualTo(PovertyStatus.NOT_POOR);
        story.on(story.due(second, TermKind.EFFECT).plusDays(1));
        assertThat(status(first)).isEqualTo(PovertyStatus.POOR);
        assertThat(good(first)).singleElement().satisfies(c -> {
            assertThat(c.settlementNumber()).isEqualTo(settlement(second).number());
            assertThat(c.year()).isEqualTo(2026);
        });
        assertThat(settlement(first).inForceOn()).isNull();
    }

    @Test
    @LegalRule({"R-COMPLAINT-EFFECT", "R-COMPLAINT-STOP"})
    void aSecondDecisionThatKeepsTheOldClassTakesTheSuspendedCertificateBack() {
        var commune = story.commune();
        var first = sentLate(commune, PovertyStatus.POOR, false);
        var received = story.today();
        story.on(received.plusDays(28));
        var second = story.appeal(commune, first, received);
        story.accept(commune, second);
        story.verify(second, false);
        story.dialogue(commune, second, false);
        story.settle(commune, second, SettlementResult.RIGHT, null);
        story.on(story.due(second, TermKind.EFFECT).plusDays(1));
        assertThat(status(first)).isEqualTo(PovertyStatus.NOT_POOR);
        assertThat(decisions.ofHousehold(complaint(first).householdId()))
                .singleElement()
                .satisfies(c ->
                        assertThat(c.revokedBy()).isEqualTo(settlement(second).number()));
        assertThatThrownBy(() -> story.accept(commune, story.appeal(commune, first, received)))
                .hasMessageContaining("Chưa có quyết định giải quyết lần hai");
    }

    @Test
    @LegalRule({"R-COMPLAINT-EFFECT", "R-COMPLAINT-WITHDRAW", "R-COMPLAINT-STOP"})
    void aWithdrawnSecondComplaintLetsTheStoppedDecisionHoldAgain() {
        var commune = story.commune();
        var first = sentLate(commune, PovertyStatus.POOR, false);
        var received = story.today();
        story.on(received.plusDays(28));
        var before = good(first).getFirst();
        var second = story.appeal(commune, first, received);
        story.accept(commune, second);
        story.as(
                ComplaintStory.OFFICE,
                () -> interims.terminate(second, new TerminationOrder(TerminationGround.WITHDRAWN, "10/QĐ-ĐC", "")));
        story.go();
        assertThat(complaint(first).state()).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(status(first)).isEqualTo(PovertyStatus.POOR);
        assertThat(good(first)).extracting(Certificate::certificateId).containsExactly(before.certificateId());
        assertThat(certificates.acts(complaint(first).householdId()))
                .extracting(CertificateAct::kind)
                .containsExactly(CertificateAct.Kind.SUSPENDED, CertificateAct.Kind.RESTORED);
    }

    @Test
    @LegalRule({"R-COMPLAINT-SECOND", "R-COMPLAINT-SEND"})
    void aDecisionTakenFurtherBeforeItWasSentIsStillToBeSent() {
        var commune = story.commune();
        var first = story.signed(
                commune, lodged(commune, PovertyStatus.NOT_POOR, false), SettlementResult.RIGHT, PovertyStatus.POOR);
        var second = story.appeal(commune, first, story.today());
        story.accept(commune, second);
        assertThat(passed(first, "endEvent_effectLeftToSecond")).isTrue();
        assertThat(complaint(first).state()).isEqualTo(ComplaintState.APPEALED);
        assertThat(complaint(first).isOpen()).isTrue();
        story.on(calendar.due("COMPLAINT_FIRST_EFFECT", ComplaintStory.BEGIN).plusDays(1));
        assertThat(status(first)).isEqualTo(PovertyStatus.NOT_POOR);
        story.send(commune, first);
        assertThat(complaint(first).isOpen()).isFalse();
        assertThat(complaint(first).state()).isEqualTo(ComplaintState.APPEALED);
        assertThat(isRunning(first)).isFalse();
    }

    @Test
    @LegalRule("R-COMPLAINT-RIGHT")
    void theNinetiethDayIsInTimeAndTheNinetyFirstIsNot() {
        var commune = story.commune();
        story.on(LocalDate.of(2026, 10, 8));
        var household = story.household(commune, "Hộ Chín Mươi", PovertyStatus.POOR);
        for (var days : List.of(90, 91)) {
            var id = story.lodge(
                    commune,
                    story.about(
                            household,
                            null,
                            days == 90 ? ComplaintObject.RECOGNITION : ComplaintObject.REFUSAL,
                            story.today().minusDays(days),
                            false));
            assertThat(story.as(commune.chair(), () -> acceptance.conditions(id)))
                    .filteredOn(c -> c.name().equals("Còn thời hiệu"))
                    .singleElement()
                    .satisfies(c -> assertThat(c.isMet()).as(days + " days").isEqualTo(days == 90));
        }
    }

    /** Begins the complaint's process anew on the model that was in use before, as an installation brings it along. */
    private void onTheModelBefore(long id) {
        repository
                .createDeployment()
                .addClasspathResource("processes/complaint-before.bpmn")
                .deploy();
        var before = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("complaint")
                .latestVersion()
                .singleResult();
        repository
                .createDeployment()
                .addClasspathResource("processes/bpmn/complaint.bpmn")
                .deploy();
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey("complaint")
                .processInstanceBusinessKey(Long.toString(id))
                .singleResult();
        runtime.deleteProcessInstance(running.getId(), "test");
        runtime.startProcessInstanceById(
                before.getId(),
                Long.toString(id),
                Map.of("termEndsAt", EngineGateway.engineTime(EngineTimers.endOf(story.due(id, TermKind.ACCEPTANCE)))));
        story.go();
    }

    @Test
    @LegalRule("R-COMPLAINT-EFFECT")
    void aProcessBegunOnTheModelBeforeGoesOnAndItsDecisionTakesEffectOnTheSameDay() {
        var commune = story.commune();
        var id = lodged(commune, PovertyStatus.NOT_POOR, false);
        onTheModelBefore(id);
        story.signed(commune, id, SettlementResult.RIGHT, PovertyStatus.NEAR_POOR);
        var last = story.due(id, TermKind.EFFECT);
        story.on(last);
        jobs.run();
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.SETTLED);
        story.on(last.plusDays(3));
        jobs.run();
        assertThat(complaint(id).state()).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(settlement(id).inForceOn()).as("the law's day").isEqualTo(last.plusDays(1));
        assertThat(status(id)).isEqualTo(PovertyStatus.NEAR_POOR);
        story.send(commune, id);
        assertThat(isRunning(id)).isFalse();
        assertThat(complaint(id).isOpen()).isFalse();
        assertThat(households.history(complaint(id).householdId())).hasSize(1);
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void onTheModelBeforeASecondComplaintIsTakenInAsWell() {
        var commune = story.commune();
        var first = lodged(commune, PovertyStatus.NOT_POOR, false);
        onTheModelBefore(first);
        story.signed(commune, first, SettlementResult.RIGHT, PovertyStatus.NEAR_POOR);
        story.send(commune, first);
        var second = story.appeal(commune, first, story.today());
        story.accept(commune, second);
        assertThat(complaint(first).state()).isEqualTo(ComplaintState.APPEALED);
        assertThat(passed(first, "endEvent_takenToSecondInstance")).isTrue();
        assertThat(Objects.requireNonNull(complaint(first).endReason())).contains("lần hai");
        assertThat(isRunning(first)).isFalse();
    }
}
