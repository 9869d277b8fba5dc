package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.DecisionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class ComplaintProcessTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    AcceptanceService acceptance;

    @Autowired
    SettlementService settlements;

    @Autowired
    DialogueService dialogues;

    @Autowired
    InterimService interims;

    @Autowired
    VerifierService verifiers;

    @Autowired
    UserService users;

    @Autowired
    ComplaintDocuments papers;

    @Autowired
    ComplaintEscalations escalations;

    @Autowired
    HouseholdService households;

    @Autowired
    DecisionService certificates;

    @Autowired
    ComplaintService complaints;

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

    private ComplaintState state(long id) {
        return story.file(id).complaint().state();
    }

    @Test
    @LegalRule({"R-COMPLAINT-ACCEPT-7", "R-COMPLAINT-SEND", "R-COMPLAINT-EFFECT"})
    void aFirstComplaintThatIsRightChangesTheClassWhenItsDecisionTakesEffect() {
        var commune = story.commune();
        var id = story.lodge(commune);
        assertThat(story.file(id).complaint().register()).endsWith("/2026");
        assertThat(story.due(id, TermKind.ACCEPTANCE)).isEqualTo(calendar.due("COMPLAINT_ACCEPTANCE", story.today()));
        story.accept(commune, id);
        assertThat(story.due(id, TermKind.SETTLEMENT)).isEqualTo(calendar.due("COMPLAINT_FIRST", story.today()));
        story.verify(id, false);
        story.settle(commune, id, SettlementResult.RIGHT, PovertyStatus.NEAR_POOR);
        assertThat(story.due(id, TermKind.SENDING)).isEqualTo(calendar.due("COMPLAINT_FIRST_SENDING", story.today()));
        story.send(commune, id);
        var household = story.file(id).complaint().householdId();
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NOT_POOR);
        story.on(story.due(id, TermKind.EFFECT));
        assertThat(state(id)).isEqualTo(ComplaintState.SETTLED);
        story.on(story.due(id, TermKind.EFFECT).plusDays(1));
        assertThat(passed(id, "endEvent_complaintSettled", "endEvent_settlementCarriedOut"))
                .isTrue();
        assertThat(state(id)).isEqualTo(ComplaintState.IN_FORCE);
        var after = households.find(household);
        assertThat(after.povertyStatus()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(after.decisionNumber()).isEqualTo(id + "/QĐ-GQKN");
        var certificate = certificates.ofHousehold(household).getFirst();
        assertThat(certificate.settlementNumber()).isEqualTo(id + "/QĐ-GQKN");
        assertThat(certificate.revokedOn()).isNull();
    }

    @Test
    @LegalRule("R-COMPLAINT-EFFECT")
    void aSettlementThatTakesTheClassAwayTakesTheCertificateBack() {
        var commune = story.commune();
        var id = story.decided(commune, SettlementResult.RIGHT, PovertyStatus.POOR);
        story.on(story.due(id, TermKind.EFFECT).plusDays(1));
        var household = story.file(id).complaint().householdId();
        var again = story.lodge(commune, story.about(household, null, ComplaintObject.RECOGNITION));
        story.accept(commune, again);
        story.verify(again, false);
        story.settle(commune, again, SettlementResult.RIGHT, PovertyStatus.NOT_POOR);
        story.send(commune, again);
        story.on(story.due(again, TermKind.EFFECT).plusDays(1));
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NOT_POOR);
        assertThat(certificates.ofHousehold(household))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.revokedBy()).isEqualTo(again + "/QĐ-GQKN"));
    }

    @Test
    @LegalRule({"R-COMPLAINT-APART", "R-COMPLAINT-DIALOGUE", "R-COMPLAINT-SECOND", "R-COMPLAINT-PUBLISH"})
    void theSecondInstanceChangesTheOutcomeByOtherPeople() {
        var commune = story.commune();
        var first = story.decided(commune, SettlementResult.WRONG, null);
        var household = story.file(first).complaint().householdId();
        var second = story.lodge(commune, story.about(household, first, ComplaintObject.SETTLEMENT));
        assertThat(state(first)).isEqualTo(ComplaintState.SETTLED);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> acceptance.refuse(second, "1/TB", "Không")))
                .isInstanceOf(BusinessException.class);
        story.accept(commune, second);
        assertThat(state(first)).isEqualTo(ComplaintState.APPEALED);
        assertThat(passed(first, "endEvent_effectLeftToSecond", "endEvent_dutiesDone"))
                .isTrue();
        assertThat(story.due(second, TermKind.SETTLEMENT)).isEqualTo(calendar.due("COMPLAINT_SECOND", story.today()));
        story.verify(second, false);
        assertThat(state(second)).isEqualTo(ComplaintState.DIALOGUE);
        story.dialogue(commune, second, false);
        story.settle(commune, second, SettlementResult.RIGHT, PovertyStatus.POOR);
        story.send(commune, second);
        assertThat(story.due(second, TermKind.PUBLICATION))
                .isEqualTo(calendar.due(
                        "COMPLAINT_SECOND_PUBLICATION",
                        story.file(second).settlement().orElseThrow().settledOn()));
        story.on(story.due(second, TermKind.PUBLICATION).plusDays(1));
        assertThat(passed(second, "boundaryEvent_publicationOverdue", "endEvent_publicationEscalated"))
                .isTrue();
        story.as(ComplaintStory.OFFICE, () -> settlements.publish(second, "Trụ sở UBND xã"));
        story.on(story.due(second, TermKind.EFFECT).plusDays(1));
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.POOR);
        assertThat(state(second)).isEqualTo(ComplaintState.IN_FORCE);
        var told = story.as(
                        ComplaintStory.OFFICE,
                        () -> complaints.byCode(story.file(second).complaint().trackingCode()))
                .orElseThrow();
        assertThat(told.step()).isEqualTo("Quyết định đã có hiệu lực");
        assertThat(told.outcome()).isEqualTo(SettlementResult.RIGHT.label());
    }

    @Test
    @LegalRule({"R-COMPLAINT-REFUSE", "R-COMPLAINT-RIGHT"})
    void aComplaintAfterNinetyDaysIsRefusedInWriting() {
        var commune = story.commune();
        var data =
                story.about(story.household(commune, "Hộ Muộn", PovertyStatus.POOR), null, ComplaintObject.RECOGNITION);
        var late = NewComplaint.soon(
                null,
                data.householdId(),
                data.receivedOn(),
                data.channel(),
                data.objectKind(),
                null,
                story.today().minusDays(95),
                0,
                "",
                data.content(),
                "",
                null,
                false,
                data.complainant());
        var id = story.lodge(commune, late);
        assertThatThrownBy(() -> story.accept(commune, id))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Còn thời hiệu");
        assertThatThrownBy(() -> story.as(commune.chair(), () -> acceptance.refuse(id, "5/TB-UBND", " ")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.chair(), () -> acceptance.refuse(id, "5/TB-UBND", "Đã hết thời hiệu 90 ngày"));
        story.go();
        assertThat(passed(id, "endEvent_complaintRefused")).isTrue();
        assertThat(story.file(id).complaint().endReason()).contains("90 ngày");
    }

    @Test
    @LegalRule("R-COMPLAINT-RIGHT")
    void anObstacleDoesNotCount() {
        var commune = story.commune();
        var data = story.about(
                story.household(commune, "Hộ Nằm Viện", PovertyStatus.POOR), null, ComplaintObject.RECOGNITION);
        var late = NewComplaint.soon(
                null,
                data.householdId(),
                data.receivedOn(),
                data.channel(),
                data.objectKind(),
                null,
                story.today().minusDays(95),
                20,
                "Nằm viện",
                data.content(),
                "",
                null,
                false,
                data.complainant());
        var id = story.lodge(commune, late);
        story.accept(commune, id);
        assertThat(state(id)).isEqualTo(ComplaintState.VERIFYING);
    }

    @Test
    @LegalRule("R-COMPLAINT-REPRESENTATIVE")
    void severalPeopleNeedARepresentativeInWriting() {
        var commune = story.commune();
        var data = story.about(
                story.household(commune, "Hộ Nhiều Người", PovertyStatus.POOR), null, ComplaintObject.RECOGNITION);
        var many = NewComplaint.soon(
                null,
                data.householdId(),
                data.receivedOn(),
                data.channel(),
                data.objectKind(),
                null,
                data.knownOn(),
                0,
                "",
                data.content(),
                "",
                null,
                false,
                new Complainant("Đại Diện", null, null, "Thôn 1", 3, "A, B", false, true, false, true));
        var id = story.lodge(commune, many);
        assertThat(story.as(commune.chair(), () -> acceptance.conditions(id)))
                .filteredOn(c -> !c.isMet())
                .extracting(Condition::name)
                .containsExactly("Có văn bản cử người đại diện", "Giấy ủy quyền được công chứng hoặc chứng thực");
    }

    @Test
    @LegalRule({"R-COMPLAINT-CLOCK", "R-COMPLAINT-ESCALATE"})
    void aSuspensionStopsTheClockAndTheContinuationRunsItOn() {
        var commune = story.commune();
        var id = story.lodge(commune);
        story.accept(commune, id);
        var accepted = story.today();
        story.on(accepted.plusDays(10));
        story.as(commune.chair(), () -> interims.suspend(id, "1/QĐ-TĐC", "Chờ giám định"));
        story.go();
        assertThatThrownBy(() -> story.verify(id, false))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("tạm đình chỉ");
        story.as(commune.officer(), () -> interims.send("sendSuspension", id, "Gửi bưu điện"));
        story.go();
        story.on(accepted.plusDays(60));
        assertThat(passed(id, "boundaryEvent_settlementOverdue")).isFalse();
        story.as(commune.chair(), () -> interims.resume(id, "2/QĐ-14b", "Đã có kết luận giám định"));
        story.go();
        assertThat(story.due(id, TermKind.SETTLEMENT))
                .isEqualTo(calendar.due("COMPLAINT_FIRST", accepted.plusDays(50)));
        story.as(commune.officer(), () -> interims.send("sendContinuation", id, "Gửi bưu điện"));
        story.go();
        assertThat(passed(id, "endEvent_settlementContinued")).isTrue();
        story.on(story.due(id, TermKind.SETTLEMENT).plusDays(1));
        assertThat(passed(id, "boundaryEvent_settlementOverdue", "endEvent_settlementEscalated"))
                .isTrue();
        assertThat(state(id)).isEqualTo(ComplaintState.VERIFYING);
        story.as(
                ComplaintStory.OVERSEER,
                () -> escalations.urged(work.of(ComplaintEscalations.KIND, id), "Đã gọi điện"));
    }

    @Test
    @LegalRule("R-COMPLAINT-COMPLEX")
    void theLongerTermNeedsThePaper() {
        var commune = story.commune();
        var id = story.lodge(commune);
        story.accept(commune, id);
        assertThatThrownBy(() -> story.qualify(commune, id, false))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("bản quét");
        assertThat(story.due(id, TermKind.SETTLEMENT)).isEqualTo(calendar.due("COMPLAINT_FIRST", story.today()));
        story.qualify(commune, id, true);
        assertThat(story.due(id, TermKind.SETTLEMENT))
                .isEqualTo(calendar.due("COMPLAINT_FIRST_COMPLEX", story.today()));
    }

    @Test
    @LegalRule("R-COMPLAINT-WITHDRAW")
    void aPartWithdrawnGoesOnAndTheWholeEndsIt() {
        var commune = story.commune();
        var id = story.lodge(commune);
        story.accept(commune, id);
        story.as(commune.chair(), () -> interims.withdrawPart(id, "Không khiếu nại điểm nhà ở nữa"));
        assertThat(state(id)).isEqualTo(ComplaintState.VERIFYING);
        story.as(
                commune.chair(),
                () -> interims.terminate(id, new TerminationOrder(TerminationGround.WITHDRAWN, "9/QĐ-ĐC", "")));
        story.go();
        assertThat(state(id)).isEqualTo(ComplaintState.TERMINATED);
        story.as(commune.officer(), () -> interims.send("sendTermination", id, "Giao tận tay"));
        story.go();
        assertThat(passed(id, "endEvent_complaintTerminated")).isTrue();
    }

    @Test
    @LegalRule("R-COMPLAINT-WITHDRAW")
    void aSecondComplaintThatIsWithdrawnLetsTheFirstDecisionTakeEffect() {
        var commune = story.commune();
        var first = story.decided(commune, SettlementResult.RIGHT, PovertyStatus.NEAR_POOR);
        var household = story.file(first).complaint().householdId();
        var second = story.lodge(commune, story.about(household, first, ComplaintObject.SETTLEMENT));
        story.accept(commune, second);
        story.as(
                ComplaintStory.OFFICE,
                () -> interims.terminate(second, new TerminationOrder(TerminationGround.WITHDRAWN, "10/QĐ-ĐC", "")));
        story.go();
        assertThat(state(first)).isEqualTo(ComplaintState.IN_FORCE);
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEAR_POOR);
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void aSecondComplaintThatIsNotTakenInLetsTheFirstDecisionTakeEffectOnItsDay() {
        var commune = story.commune();
        var first = story.decided(commune, SettlementResult.WRONG, null);
        var effect = story.due(first, TermKind.EFFECT);
        var data = story.about(story.file(first).complaint().householdId(), first, ComplaintObject.SETTLEMENT);
        var unsigned = NewComplaint.soon(
                first,
                data.householdId(),
                data.receivedOn(),
                data.channel(),
                data.objectKind(),
                null,
                data.knownOn(),
                0,
                "",
                data.content(),
                "",
                null,
                false,
                new Complainant("Không Ký", null, null, "Thôn 1", 1, "", false, false, false, false));
        var second = story.lodge(commune, unsigned);
        story.on(effect.plusDays(1));
        assertThat(state(first)).isEqualTo(ComplaintState.SETTLED);
        assertThat(passed(second, "boundaryEvent_acceptanceOverdue", "endEvent_acceptanceEscalated"))
                .isTrue();
        assertThat(state(second)).isEqualTo(ComplaintState.RECEIVED);
        story.as(ComplaintStory.OFFICE, () -> acceptance.refuse(second, "6/TB-UBND", "Đơn không ký"));
        story.go();
        assertThat(state(first)).isEqualTo(ComplaintState.IN_FORCE);
    }

    @Test
    @LegalRule("R-COMPLAINT-SECOND")
    void whoGetsNoSettlementInTimeMayComplainFurther() {
        var commune = story.commune();
        var first = story.lodge(commune);
        story.accept(commune, first);
        var household = story.file(first).complaint().householdId();
        assertThatThrownBy(() -> story.lodge(commune, story.about(household, first, ComplaintObject.NO_SETTLEMENT)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa quá hạn");
        story.on(story.due(first, TermKind.SETTLEMENT).plusDays(1));
        var second = story.lodge(commune, story.about(household, first, ComplaintObject.NO_SETTLEMENT));
        story.accept(commune, second);
        assertThat(state(first)).isEqualTo(ComplaintState.APPEALED);
        assertThat(passed(first, "endEvent_takenToSecondInstance")).isTrue();
    }

    @Test
    @LegalRule("R-COMPLAINT-DIALOGUE")
    void aDialogueIsAnnouncedFiveDaysBeforeAndGoesOnWithoutTheComplainant() {
        var commune = story.commune();
        var id = story.lodge(commune);
        story.accept(commune, id);
        story.verify(id, true);
        assertThatThrownBy(() -> story.as(
                        commune.chair(),
                        () -> dialogues.invite(
                                id, new DialoguePlan(story.today().plusDays(4), "Trụ sở", "Chủ tịch", false))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ít nhất 5 ngày");
        story.dialogue(commune, id, true);
        assertThat(state(id)).isEqualTo(ComplaintState.SETTLING);
        story.settle(commune, id, SettlementResult.WRONG, null);
        story.on(story.due(id, TermKind.SENDING).plusDays(1));
        assertThat(passed(id, "boundaryEvent_sendingOverdue", "endEvent_sendingEscalated"))
                .isTrue();
        assertThat(story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id)))
                .isNotNull();
        story.send(commune, id);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id)))
                .isInstanceOf(BusinessException.class);
    }

    private long free(ReviewStory.Commune commune, long id) {
        return story.as(story.decider(commune, id), () -> acceptance.candidates(id)).stream()
                .filter(k -> k.objection() == null)
                .findFirst()
                .orElseThrow()
                .user()
                .userId();
    }

    @Test
    @LegalRule("R-COMPLAINT-VERIFIER")
    void aVerifierWhoFallsIllIsReplacedAndTheTaskFollows() {
        var commune = story.commune();
        var id = story.lodge(commune);
        var before = story.accept(commune, id);
        var due = story.due(id, TermKind.SETTLEMENT);
        var named = free(commune, id);
        var after = users.find(named).orElseThrow();
        assertThat(after.username()).isNotEqualTo(before);

        story.as(
                commune.chair(),
                () -> verifiers.replace(
                        id, new VerifierReplacement(VerifierCause.ILLNESS, named, "Nghỉ từ hôm nay hai tuần")));

        var item = story.as(after.username(), () -> work.of("verifyComplaint", id));
        assertThat(item.assigneeId()).isEqualTo(named);
        assertThat(item.role()).isEqualTo(story.file(id).complaint().verifierRole());
        assertThat(item.dueOn()).isEqualTo(due);
        assertThat(tasks.createTaskQuery()
                        .taskId(item.sourceId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo(Long.toString(named));
        assertThatThrownBy(() -> story.as(before, () -> work.of("verifyComplaint", id)))
                .isInstanceOf(BusinessException.class);
        assertThat(story.file(id).verifierChanges()).singleElement().satisfies(k -> {
            assertThat(k.cause()).isEqualTo(VerifierCause.ILLNESS);
            assertThat(k.afterId()).isEqualTo(named);
        });
        assertThat(story.file(id).events().getFirst())
                .satisfies(e -> assertThat(e.what()).isEqualTo("Đổi người xác minh: ốm đau, nghỉ dài ngày"))
                .satisfies(e -> assertThat(e.detail()).contains(after.fullName(), "hai tuần"));
        story.verify(id, false);
        assertThat(state(id)).isEqualTo(ComplaintState.SETTLING);
        assertThatThrownBy(() -> story.as(
                        commune.chair(),
                        () -> verifiers.replace(
                                id, new VerifierReplacement(VerifierCause.OVERLOAD, named, "Muộn rồi"))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("báo cáo xác minh chưa nộp");
    }

    @Test
    @LegalRule({"R-COMPLAINT-VERIFIER", "R-COMPLAINT-APART"})
    void onlyTheDeciderReplacesTheVerifierAndNobodyComesBackWithAnInterest() {
        var commune = story.commune();
        var id = story.lodge(commune);
        var first = users.find(story.accept(commune, id)).orElseThrow();
        var named = free(commune, id);
        for (var other : List.of(commune.officer(), ComplaintStory.OFFICE, ComplaintStory.OVERSEER)) {
            assertThatThrownBy(() -> story.as(
                            other,
                            () -> verifiers.replace(
                                    id,
                                    new VerifierReplacement(VerifierCause.CONFLICT_OF_INTEREST, named, "Anh em họ"))))
                    .as(other)
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> story.as(
                        commune.chair(),
                        () -> verifiers.replace(
                                id, new VerifierReplacement(VerifierCause.CONFLICT_OF_INTEREST, named, " "))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("lý do đổi người xác minh");
        var chair = users.find(commune.chair()).orElseThrow().userId();
        assertThatThrownBy(() -> story.as(
                        commune.chair(),
                        () -> verifiers.replace(id, new VerifierReplacement(VerifierCause.OVERLOAD, chair, "Tự làm"))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("trong danh sách");
        assertThat(story.file(id).verifierChanges()).isEmpty();

        story.as(
                commune.chair(),
                () -> verifiers.replace(
                        id, new VerifierReplacement(VerifierCause.CONFLICT_OF_INTEREST, named, "Anh em họ với hộ")));
        assertThatThrownBy(() -> story.as(
                        commune.chair(),
                        () -> verifiers.replace(
                                id, new VerifierReplacement(VerifierCause.OVERLOAD, first.userId(), "Quay lại"))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("xung đột lợi ích");
    }

    @Test
    @LegalRule("R-COMPLAINT-PAPERS")
    void thePapersFollowTheStepsAndKeepTelephoneAndMailToThemselves() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Có Giấy Tờ", PovertyStatus.NOT_POOR);
        var data = story.about(household, null, ComplaintObject.RECOGNITION);
        var id = story.lodge(
                commune,
                NewComplaint.soon(
                        null,
                        household,
                        data.receivedOn(),
                        data.channel(),
                        data.objectKind(),
                        "12/QĐ-UBND",
                        data.knownOn(),
                        0,
                        "",
                        data.content(),
                        "",
                        null,
                        false,
                        new Complainant(
                                "Bùi Giấy Tờ",
                                "0912345678",
                                "giay@to.vn",
                                "Thôn 1",
                                1,
                                "",
                                false,
                                false,
                                false,
                                true)));
        assertThat(kinds(id)).containsExactly(PaperKind.RECEIPT);
        story.accept(commune, id);
        story.as(commune.chair(), () -> interims.suspend(id, "1/QĐ-TĐC", "Chờ giám định"));
        story.go();
        story.as(commune.officer(), () -> interims.send("sendSuspension", id, "Gửi bưu điện"));
        story.go();
        story.as(commune.chair(), () -> interims.resume(id, "2/QĐ-TT", "Đã có kết luận"));
        story.go();
        story.verify(id, true);
        story.dialogue(commune, id, false);
        story.settle(commune, id, SettlementResult.RIGHT, PovertyStatus.NEAR_POOR);
        assertThat(kinds(id))
                .containsExactly(
                        PaperKind.RECEIPT,
                        PaperKind.ACCEPTANCE,
                        PaperKind.INTERIM,
                        PaperKind.INTERIM,
                        PaperKind.VERIFICATION,
                        PaperKind.DIALOGUE,
                        PaperKind.SETTLEMENT);
        for (var paper : ComplaintDocuments.papers(story.file(id))) {
            var printed = story.as(commune.officer(), () -> papers.print(id, paper));
            assertThat(DocumentTexts.ofPdf(printed))
                    .as(paper.name())
                    .contains("Bùi Giấy Tờ")
                    .doesNotContain("0912345678", "giay@to.vn");
            assertThat(DocumentTexts.ofWord(printed)).as(paper.name()).doesNotContain("0912345678", "giay@to.vn");
        }
        var decision = ComplaintDocuments.papers(story.file(id)).getLast();
        assertThat(DocumentTexts.ofPdf(story.as(commune.officer(), () -> papers.print(id, decision))))
                .contains(id + "/QĐ-GQKN", "Căn cứ xác minh", "hộ cận nghèo", "lần đầu");
        var neighbour = story.communeToday();
        assertThatThrownBy(() -> story.as(neighbour.officer(), () -> papers.print(id, decision)))
                .isInstanceOf(BusinessException.class);

        var refused = story.lodge(commune);
        story.as(commune.chair(), () -> acceptance.refuse(refused, "5/TB-UBND", "Đơn không ký"));
        assertThat(kinds(refused)).containsExactly(PaperKind.RECEIPT, PaperKind.REFUSAL);
        assertThat(DocumentTexts.ofPdf(story.as(
                        commune.chair(),
                        () -> papers.print(
                                refused,
                                ComplaintDocuments.papers(story.file(refused)).getLast()))))
                .contains("Đơn không ký.", "5/TB-UBND");
    }

    private List<PaperKind> kinds(long id) {
        return ComplaintDocuments.papers(story.file(id)).stream()
                .map(ComplaintDocuments.Paper::kind)
                .toList();
    }

    @Test
    @LegalRule({"R-COMPLAINT-ESCALATE", "R-COMPLAINT-CLOCK"})
    void aDecisionOnTheWayThatIsNotSentInThreeWorkingDaysIsUrgedByTheChair() {
        var commune = story.commune();
        var id = story.lodge(commune);
        story.accept(commune, id);
        story.as(commune.chair(), () -> interims.suspend(id, "1/QĐ-TĐC", "Chờ giám định"));
        story.go();
        var due = story.due(id, TermKind.INTERIM_SENDING);
        assertThat(due).isEqualTo(calendar.due("COMPLAINT_INTERIM_SENDING", story.today()));
        story.on(due);
        assertThat(passed(id, "boundaryEvent_suspensionSendingOverdue")).isFalse();
        story.on(due.plusDays(1));
        assertThat(passed(id, "boundaryEvent_suspensionSendingOverdue", "endEvent_suspensionSendingEscalated"))
                .isTrue();
        var urging = story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id));
        assertThat(urging.title()).contains("gửi quyết định tạm đình chỉ");
        assertThat(story.as(commune.officer(), () -> work.of("sendSuspension", id))
                        .isEscalated())
                .isTrue();
        story.as(commune.officer(), () -> interims.send("sendSuspension", id, "Gửi bưu điện"));
        story.go();
        assertThatThrownBy(() -> story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id)))
                .as("what was urged is over when it was sent")
                .isInstanceOf(BusinessException.class);

        story.as(commune.chair(), () -> interims.resume(id, "2/QĐ-TT", "Đã có kết luận"));
        story.go();
        story.on(story.due(id, TermKind.INTERIM_SENDING).plusDays(1));
        assertThat(passed(id, "boundaryEvent_continuationSendingOverdue", "endEvent_continuationSendingEscalated"))
                .isTrue();
        var again = story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id));
        story.as(commune.chair(), () -> escalations.urged(again, "Đã nhắc công chức gửi ngay"));

        story.as(
                commune.chair(),
                () -> interims.terminate(id, new TerminationOrder(TerminationGround.WITHDRAWN, "3/QĐ-ĐC", "")));
        story.go();
        story.on(story.due(id, TermKind.INTERIM_SENDING).plusDays(1));
        assertThat(passed(id, "boundaryEvent_terminationSendingOverdue", "endEvent_terminationSendingEscalated"))
                .isTrue();
        assertThat(story.as(commune.chair(), () -> work.of(ComplaintEscalations.KIND, id)))
                .isNotNull();
    }
}
