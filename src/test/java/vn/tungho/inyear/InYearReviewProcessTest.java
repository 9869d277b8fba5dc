package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.InYearRoundService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class InYearReviewProcessTest {
    @Autowired
    InYearStory story;

    @Autowired
    HistoryService history;

    @Autowired
    RequestService requests;

    @Autowired
    PreparationService preparation;

    @Autowired
    RequestDecisionService decisions;

    @Autowired
    InYearRoundService rounds;

    @Autowired
    HouseholdService households;

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
                                                .processDefinitionKey("inYearReview")
                                                .count()
                                        > 0));
    }

    @Test
    @LegalRule({"R-INYEAR-REQUEST", "R-INYEAR-START", "R-INYEAR-DECISION"})
    void aNewlyPoorHouseholdIsRecognisedWithItsCertificateWithinFifteenDays() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Mất Việc", PovertyStatus.NOT_POOR);
        var id = story.toRound(commune, RequestKind.POVERTY, household);
        assertThat(story.find(commune, id).startsOn()).isEqualTo(InYearStory.FIFTEENTH);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.WAITING);
        story.fifteenth();
        assertThat(story.find(commune, id).dueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
        story.toDecision(commune, id, PovertyStatus.POOR);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.DECIDING);
        assertThatThrownBy(() -> story.refuse(commune, id)).isInstanceOf(BusinessException.class);
        story.recognise(commune, id);
        var request = story.find(commune, id);
        assertThat(request.state()).isEqualTo(RequestState.RECOGNISED);
        assertThat(request.decidedOn()).isBeforeOrEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.POOR);
        assertThat(households.find(household).decisionNumber()).isEqualTo(request.decisionNumber());
        var certificate = rounds.certificate(Objects.requireNonNull(request.caseId()));
        assertThat(certificate).hasValueSatisfying(c -> assertThat(c.year()).isEqualTo(2026));
        decisions.recognise(id);
        assertThat(households.history(household)).hasSize(1);
        assertThat(requests.byCode(request.trackingCode()))
                .hasValueSatisfying(
                        p -> assertThat(p.outcome()).contains(Objects.requireNonNull(request.decisionNumber())));
        assertThat(passed(id, "endEvent_prepared", "endEvent_decided", "endEvent_recognised"))
                .isTrue();
    }

    @Test
    @LegalRule({"R-INYEAR-SCREEN", "R-REFUSAL-WRITTEN"})
    void aHouseholdWithFourSignsGetsAWrittenReplyInsteadOfAReview() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Khá", PovertyStatus.NOT_POOR);
        var id = story.lodge(commune, RequestKind.POVERTY, household);
        story.screen(commune, id, Set.of(1, 2, 3, 4));
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REFUSING);
        story.replyAfterScreening(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REFUSED);
        assertThat(story.find(commune, id).outcomeReasons()).contains("Phiếu A có 4 dấu hiệu");
        assertThat(passed(id, "endEvent_notListed", "endEvent_screenedOut")).isTrue();
    }

    @Test
    void aHouseholdThatIsNotPoorAfterTheSurveyIsRefusedWithReasons() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Không Nghèo", PovertyStatus.NOT_POOR);
        var id = story.toRound(commune, RequestKind.POVERTY, household);
        story.fifteenth();
        story.toDecision(commune, id, PovertyStatus.NOT_POOR);
        assertThatThrownBy(() -> story.recognise(commune, id))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("trả lời bằng văn bản");
        story.refuse(commune, id);
        assertThat(story.find(commune, id).outcomeReasons()).contains("không nghèo");
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NOT_POOR);
        assertThat(passed(id, "endEvent_refused")).isTrue();
    }

    @Test
    @LegalRule("R-INYEAR-ESCAPE")
    void aHouseholdThatAsksToLeavePovertySkipsTheFirstSheetAndIsRecognisedAsEscaped() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Vươn Lên", PovertyStatus.POOR);
        var id = story.toRound(commune, RequestKind.ESCAPE, household);
        assertThat(story.find(commune, id).screenedOn()).isNull();
        story.fifteenth();
        story.toDecision(commune, id, PovertyStatus.NOT_POOR);
        story.recognise(commune, id);
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEWLY_ESCAPED);
        assertThat(rounds.certificate(
                        Objects.requireNonNull(story.find(commune, id).caseId())))
                .isEmpty();
    }

    @Test
    @LegalRule("R-INYEAR-ROUND")
    void requestsOfOneVillageShareMeetingAndPosting() {
        var commune = story.commune();
        var one =
                story.toRound(commune, RequestKind.POVERTY, story.household(commune, "Hộ Một", PovertyStatus.NOT_POOR));
        var other =
                story.toRound(commune, RequestKind.POVERTY, story.household(commune, "Hộ Hai", PovertyStatus.NOT_POOR));
        story.fifteenth();
        assertThat(story.find(commune, one).villageReviewId())
                .isEqualTo(story.find(commune, other).villageReviewId());
        story.toDecision(commune, one, PovertyStatus.POOR);
        story.recognise(commune, one);
        story.recognise(commune, other);
        assertThat(List.of(
                        story.find(commune, one).state(),
                        story.find(commune, other).state()))
                .containsOnly(RequestState.RECOGNISED);
        var numbers = Stream.of(one, other)
                .map(id -> rounds.certificate(
                                Objects.requireNonNull(story.find(commune, id).caseId()))
                        .orElseThrow()
                        .number())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    @LegalRule("R-INYEAR-EXTENSION")
    void anObjectionIsTheDocumentedReasonToTakeLonger() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Bị Nêu", PovertyStatus.NOT_POOR);
        var id = story.toRound(commune, RequestKind.POVERTY, household);
        story.fifteenth();
        story.survey(commune, id, PovertyStatus.POOR);
        story.meet(commune, id, 20);
        story.putUp(commune, id);
        var objection = story.object(commune, id, ObjectionKind.WRONG_DATA, null);
        var extended = story.find(commune, id);
        assertThat(extended.isExtended()).isTrue();
        assertThat(extended.dueOn()).isEqualTo(calendar.calendar().plusWorkingDays(InYearStory.FIFTEENTH, 13));
        story.as(
                commune.officer(),
                () -> assertThat(requests.extensions(id))
                        .singleElement()
                        .satisfies(e -> assertThat(e.reason()).isEqualTo("Phúc tra theo khiếu nại")));
        assertThat(requests.byCode(extended.trackingCode()).orElseThrow().extension())
                .isEqualTo("Phúc tra theo khiếu nại");
        story.reviewStory().reverify(commune, objection, PovertyStatus.NEAR_POOR, true);
        story.endTerm(commune, id);
        story.putUp(commune, id);
        story.endTerm(commune, id);
        assertThat(story.find(commune, id).statusAfter()).isEqualTo(PovertyStatus.NEAR_POOR);
        story.recognise(commune, id);
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(passed(id, "startEvent_decisionOverdue")).isFalse();
    }

    @Test
    void aHouseholdWithoutARequestCannotComeInByAnObjection() {
        var commune = story.commune();
        var id =
                story.toRound(commune, RequestKind.POVERTY, story.household(commune, "Hộ Xin", PovertyStatus.NOT_POOR));
        story.fifteenth();
        story.survey(commune, id, PovertyStatus.POOR);
        story.meet(commune, id, 20);
        story.putUp(commune, id);
        var other = story.household(commune, "Hộ Khác", PovertyStatus.NOT_POOR);
        assertThatThrownBy(() -> story.object(commune, id, ObjectionKind.LEFT_OUT, other))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("giấy đề nghị riêng");
    }

    @Test
    @LegalRule("R-INYEAR-NEVER-REFUSED-BY-TIME")
    void anOverdueRequestIsEscalatedAndNeverRefusedByTime() {
        var commune = story.commune();
        var id =
                story.toRound(commune, RequestKind.POVERTY, story.household(commune, "Hộ Chờ", PovertyStatus.NOT_POOR));
        story.fifteenth();
        story.reviewStory().on(LocalDate.of(2026, 10, 31));
        var request = story.find(commune, id);
        assertThat(request.isEscalated()).isTrue();
        assertThat(request.state()).isEqualTo(RequestState.REVIEWING);
        assertThat(story.as(commune.chair(), () -> work.waits(InYearEscalations.KIND)))
                .isTrue();
        assertThat(passed(id, "startEvent_decisionOverdue", "endEvent_decisionEscalated"))
                .isTrue();
        story.toDecision(commune, id, PovertyStatus.POOR);
        story.recognise(commune, id);
        assertThat(story.as(commune.chair(), () -> work.waits(InYearEscalations.KIND)))
                .isFalse();
    }

    @Test
    void aRequestIsWithdrawnBeforeTheReviewBeginsOnly() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Rút", PovertyStatus.NOT_POOR);
        var id = story.lodge(commune, RequestKind.POVERTY, household);
        story.as(commune.officer(), () -> requests.withdraw(id, "Đã có việc làm"));
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(passed(id, "boundaryEvent_requestWithdrawn", "endEvent_requestWithdrawn"))
                .isTrue();
        var again = story.toRound(commune, RequestKind.POVERTY, household);
        story.fifteenth();
        assertThatThrownBy(() -> story.as(commune.officer(), () -> requests.withdraw(again, "Thôi")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aRequestOfThePublicBoardIsTakenInByTheOfficerFirst() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Trên Mạng", PovertyStatus.NOT_POOR);
        var code = requests.lodge(InYearStory.data(
                RequestKind.POVERTY,
                RequestChannel.BOARD,
                commune.villageCodes().getFirst(),
                null));
        var id = story.as(commune.officer(), () -> requests.require(code).requestId());
        assertThat(requests.byCode(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasValueSatisfying(p -> assertThat(p.step()).contains("kiểm tra"));
        assertThat(requests.byCode("AAAA-AAAA")).isEmpty();
        story.as(commune.officer(), () -> preparation.takeIn(id, household));
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.SCREENING);
        assertThatThrownBy(() -> story.lodge(commune, RequestKind.POVERTY, household))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa trả lời");
    }

    @Test
    @LegalRule("R-INYEAR-DUTIES")
    void whoeverScreenedOrSurveyedCannotDecide() {
        var commune = story.commune();
        var household = story.household(commune, "Hộ Riêng", PovertyStatus.NOT_POOR);
        var id = story.toRound(commune, RequestKind.POVERTY, household);
        story.fifteenth();
        story.toDecision(commune, id, PovertyStatus.POOR);
        for (var other :
                List.of(commune.officer(), commune.committee(), commune.enumerator(1), commune.villageHead(0))) {
            assertThatThrownBy(() -> story.as(other, () -> decisions.recognise(id, "77/QĐ-UBND")))
                    .isInstanceOf(BusinessException.class);
        }
        story.recognise(commune, id);
    }

    @Test
    void aHolidayAnnouncedLateMovesTheLastDay() {
        var commune = story.commune();
        var id = story.toRound(commune, RequestKind.POVERTY, story.household(commune, "Hộ Lễ", PovertyStatus.NOT_POOR));
        story.fifteenth();
        var day = LocalDate.of(2026, 10, 30);
        story.as("admin", () -> calendar.put(new Holiday(day, Holiday.Kind.OFF, "Ngày nghỉ bù", "Thông báo", false)));
        try {
            assertThat(story.find(commune, id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        } finally {
            story.as("admin", () -> calendar.remove(day));
        }
        assertThat(story.find(commune, id).dueOn()).isEqualTo(day);
    }
}
