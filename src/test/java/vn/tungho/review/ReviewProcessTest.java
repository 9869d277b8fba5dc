package vn.tungho.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PostingState;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class ReviewProcessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PostingService postings;

    @Autowired
    ObjectionService objections;

    @Autowired
    OpinionService opinions;

    @Autowired
    DecisionService decisions;

    @Autowired
    MeetingService meetings;

    @Autowired
    ReverificationTeams teams;

    @Autowired
    HouseholdService households;

    @Autowired
    LedgerService ledger;

    private boolean passed(String process, Object key, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .processInstanceBusinessKey(key.toString())
                                                .processDefinitionKey(process)
                                                .count()
                                        > 0));
    }

    @Test
    @LegalRule({"R-LIST", "R-CONSOLIDATE-VI", "R-DECISIONS-TWO", "R-CERTIFICATE-DEPRIVATIONS", "R-EDITION-DATED"})
    void aQuietReviewGoesFromTheRegisterToDecisionsAndCertificates() {
        var commune = story.commune(2, 3);
        story.toSigning(commune);
        story.sign(commune);

        assertThat(commune.review().step()).isEqualTo(ReviewStep.DONE);
        assertThat(commune.review().editionId()).isEqualTo("2022-2026");
        assertThat(passed("annualReview", commune.reviewId(), "endEvent_decisionsIssued"))
                .isTrue();
        assertThat(passed("villageReview", commune.village(0).villageReviewId(), "endEvent_resultReady"))
                .isTrue();
        assertThat(passed("publicPosting", story.posting(commune, 0), "endEvent_postingFinished"))
                .isTrue();
        var certificates = story.as(commune.chair(), () -> decisions.certificates(commune.reviewId(), null));
        assertThat(certificates).hasSize(6).allSatisfy(c -> {
            assertThat(c.deprivations()).isEqualTo("1,2,3,4");
            assertThat(c.year()).isEqualTo(2027);
        });
        assertThat(story.as(commune.chair(), () -> decisions.ofReview(commune.reviewId())))
                .extracting(RecognitionDecision::kind, RecognitionDecision::households)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(DecisionKind.LISTED, 6),
                        org.assertj.core.groups.Tuple.tuple(DecisionKind.ESCAPED, 0));
    }

    @Test
    @LegalRule({"R-REDO-SCORING", "R-MEETING-HALF"})
    void aMeetingBelowHalfSendsTheVillageBackToScoring() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        story.meet(commune, 0, 9);

        assertThat(commune.village(0).step()).isEqualTo(VillageStep.SURVEY);
        assertThat(commune.village(0).round()).isEqualTo(2);
        assertThat(commune.cases(0)).extracting(ReviewCase::state).containsOnly(CaseState.LISTED);

        story.toMeeting(commune, 0);
        story.meet(commune, 0, 10);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.POSTING);
    }

    @Test
    @LegalRule("R-POSTING-3WD")
    void aListThatHungTooShortIsPutUpAgainForANewTerm() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        story.endTerm(commune, 0, false);

        var root = story.posting(commune, 0);
        assertThat(postings.current(root).state()).isEqualTo(PostingState.BROKEN);
        assertThat(postings.current(root).attempt()).isEqualTo(2);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.POSTING);

        story.putUp(commune, 0);
        assertThat(postings.current(root).endsOn()).isNotNull();
        story.endTerm(commune, 0, true);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.FINISHED);
    }

    @Test
    @LegalRule("R-POSTING-PLACES")
    void theTermCountsFromTheLaterOfTheTwoPlaces() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        var root = story.posting(commune, 0);
        story.as(commune.villageHead(0), () -> postings.recordVillagePlace(root, ReviewStory.place(story.today())));
        story.continueProcesses();
        assertThat(postings.current(root).endsOn()).isNull();

        story.on(LocalDate.of(2026, 9, 10));
        story.as(commune.officer(), () -> postings.recordCommunePlace(root, ReviewStory.place(story.today())));
        story.continueProcesses();
        assertThat(postings.current(root).endsOn()).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    @LegalRule({"R-REVERIFY-OTHERS", "R-SECOND-POSTING-3WD", "R-OBJECTION-IN-TERM"})
    void anObjectionUpheldByOtherPeopleChangesTheClassAndIsPostedAgain() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        story.reverify(commune, objection, PovertyStatus.NOT_POOR, true);
        story.endTerm(commune, 0, true);

        var root = story.posting(commune, 0);
        assertThat(postings.current(root).postingId()).isNotEqualTo(root);
        assertThat(postings.lines(postings.current(root).postingId())).hasSize(1);
        assertThat(passed("reverification", objection, "endEvent_concluded", "endEvent_objectionUpheld"))
                .isTrue();

        story.putUp(commune, 0);
        story.endTerm(commune, 0, true);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.FINISHED);
        assertThat(commune.cases(0))
                .extracting(ReviewCase::objectedStatus)
                .contains(PovertyStatus.NOT_POOR, PovertyStatus.POOR);
    }

    @Test
    void anObjectionStillBeingVerifiedHoldsThePostingOpen() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        story.endTerm(commune, 0, true);
        assertThat(postings.current(story.posting(commune, 0)).state()).isEqualTo(PostingState.WAITING);

        story.reverify(commune, objection, PovertyStatus.POOR, false);
        assertThat(passed("reverification", objection, "endEvent_objectionRejected"))
                .isTrue();
        assertThat(postings.current(story.posting(commune, 0)).postingId()).isNotEqualTo(story.posting(commune, 0));
    }

    @Test
    void aWithdrawnObjectionNeedsNoSecondPosting() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        story.endTerm(commune, 0, true);
        story.as(commune.officer(), () -> objections.withdraw(objection, "Người dân đã được giải thích"));
        story.continueProcesses();

        assertThat(passed(
                        "reverification", objection, "boundaryEvent_objectionWithdrawn", "endEvent_objectionWithdrawn"))
                .isTrue();
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.FINISHED);
        assertThat(objections.get(objection).state()).isEqualTo(ObjectionState.WITHDRAWN);
    }

    @Test
    @LegalRule("R-REVERIFY-7WD")
    void aReverificationPastSevenWorkingDaysIsReportedAndNothingIsDecidedByTime() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        assertThat(objections.get(objection).dueOn()).isEqualTo(LocalDate.of(2026, 9, 16));

        story.on(LocalDate.of(2026, 9, 16));
        assertThat(passed("reverification", objection, "endEvent_reverificationEscalated"))
                .isFalse();
        story.on(LocalDate.of(2026, 9, 17));
        assertThat(passed(
                        "reverification",
                        objection,
                        "boundaryEvent_reverificationOverdue",
                        "endEvent_reverificationEscalated"))
                .isTrue();
        assertThat(objections.get(objection).state()).isEqualTo(ObjectionState.OPEN);
    }

    @Test
    @LegalRule("R-OBJECTION-IN-TERM")
    void aLateObjectionIsRecordedOnlyWithAReasonAndStartsNoReverification() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var root = story.posting(commune, 0);
        var line = postings.lines(root).getFirst();
        story.on(LocalDate.of(2026, 9, 11));
        story.as(commune.officer(), () -> {
            assertThatThrownBy(() -> objections.lodge(root, late(line.householdId(), line.headName(), null)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("ngoài thời gian niêm yết");
            var id = objections.lodge(root, late(line.householdId(), line.headName(), "Đi làm xa mới về"));
            assertThat(objections.get(id).state()).isEqualTo(ObjectionState.LATE);
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey("reverification")
                            .processInstanceBusinessKey(Long.toString(id))
                            .count())
                    .isZero();
        });
    }

    private ObjectionData late(long householdId, String head, String reason) {
        return ObjectionData.atDesk(
                ObjectionKind.WRONG_DATA,
                ObjectionChannel.POST,
                householdId,
                head,
                "Người dân",
                null,
                "Sai loại hộ",
                story.today(),
                reason);
    }

    @Test
    @LegalRule({"R-OPINION-5WD", "R-OPINION-NO-SILENCE"})
    void theProvinceIsRemindedAndReportedOverdueAndSilenceIsNoConsent() {
        var commune = story.commune(1, 1);
        story.toOpinion(commune);
        var due = java.util.Objects.requireNonNull(commune.review().opinionDueOn());
        assertThat(due).isEqualTo(LocalDate.of(2026, 9, 18));

        story.on(LocalDate.of(2026, 9, 17));
        assertThat(passed(
                        "annualReview",
                        commune.reviewId(),
                        "boundaryEvent_opinionNearlyDue",
                        "endEvent_opinionReminded"))
                .isTrue();
        story.on(due);
        assertThat(passed("annualReview", commune.reviewId(), "endEvent_opinionEscalated"))
                .isFalse();
        story.on(due.plusDays(3));
        assertThat(passed(
                        "annualReview",
                        commune.reviewId(),
                        "boundaryEvent_opinionOverdue",
                        "endEvent_opinionEscalated"))
                .isTrue();
        assertThat(commune.review().step()).isEqualTo(ReviewStep.OPINION);
        assertThat(commune.review().isLate()).isTrue();
        story.as(
                commune.chair(),
                () -> assertThatThrownBy(() -> decisions.sign(commune.reviewId(), "1/QĐ-UBND", "2/QĐ-UBND"))
                        .isInstanceOf(BusinessException.class));
    }

    @Test
    void correctionsSendTheNamedVillageBackAndOnlyThatOne() {
        var commune = story.commune(2, 1);
        story.toOpinion(commune);
        story.as(
                "province-office",
                () -> opinions.answer(
                        commune.reviewId(),
                        new OpinionData(
                                "9/UBND",
                                false,
                                "Xem lại Thôn 1",
                                List.of(commune.villageCodes().getFirst()))));
        story.continueProcesses();

        assertThat(commune.village(0).step()).isEqualTo(VillageStep.SURVEY);
        assertThat(commune.village(1).step()).isEqualTo(VillageStep.FINISHED);
        assertThat(commune.review().step()).isEqualTo(ReviewStep.VILLAGES);

        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        story.endTerm(commune, 0, true);
        assertThat(commune.review().step()).isEqualTo(ReviewStep.CONSOLIDATING);
        assertThat(commune.village(0).round()).isEqualTo(2);
    }

    @Test
    @LegalRule("R-WINDOW")
    void aReviewThatOutlastsTheWindowIsMarkedLateAndGoesOn() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.on(LocalDate.of(2026, 12, 14));
        assertThat(commune.review().isLate()).isFalse();
        story.on(LocalDate.of(2026, 12, 15));
        assertThat(passed("annualReview", commune.reviewId(), "endEvent_lateFlagged"))
                .isTrue();
        assertThat(commune.review().isLate()).isTrue();
        assertThat(commune.review().step()).isEqualTo(ReviewStep.VILLAGES);
    }

    @Test
    @LegalRule("R-ESCAPED-36M")
    void aHouseholdThatEscapesIsKeptAsNewlyEscapedWithoutACertificate() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.survey(commune, 0, PovertyStatus.NOT_POOR);
        story.meet(commune, 0, 15);
        story.putUp(commune, 0);
        story.endTerm(commune, 0, true);
        story.as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));
        story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND"));
        story.as(
                "province-office",
                () -> opinions.answer(
                        commune.reviewId(), new OpinionData("812/UBND-NN", true, "Thống nhất", List.of())));
        story.sign(commune);

        var household = commune.cases(0).getFirst().householdId();
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEWLY_ESCAPED);
        assertThat(decisions.ofHousehold(household)).isEmpty();
        assertThat(story.as(
                        commune.chair(), () -> ledger.totals(commune.reviewId()).escaped()))
                .isEqualTo(1);
    }

    @Test
    @LegalRule({"R-MEETING-OFFICERS"})
    void chairAndSecretaryOfAMeetingAreTwoPeople() {
        var commune = story.commune(1, 1);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        var id = commune.village(0).villageReviewId();
        story.announce(commune.villageHead(0), id);
        story.as(commune.villageHead(0), () -> {
            var good = story.meeting(meetings.agenda(id), 20);
            var same = new MeetingData(
                    good.heldOn(),
                    good.place(),
                    "Hồ Văn An",
                    "ho van  an",
                    good.householdRepName(),
                    null,
                    good.attendance(),
                    good.votes(),
                    "");
            assertThatThrownBy(() -> meetings.record(id, same))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("một người");
        });
    }

    @Test
    void whoSurveyedAHouseholdIsNoCandidateForItsReverification() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        var surveyor = commune.cases(0).stream()
                .filter(c -> c.householdId() == objections.get(objection).householdId())
                .findFirst()
                .orElseThrow()
                .surveyedBy();
        story.as(commune.committee(), () -> {
            assertThat(teams.candidates(objection))
                    .isNotEmpty()
                    .noneMatch(u -> Long.valueOf(u.userId()).equals(surveyor));
            assertThatThrownBy(() -> teams.assignTeam(objection, java.util.Objects.requireNonNull(surveyor), "x"))
                    .isInstanceOf(BusinessException.class);
        });
    }
}
