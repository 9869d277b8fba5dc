package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** The clock starts with the receipt; the office's delay is the office's. */
@IntegrationTest
class InYearStartProcessTest {
    private static final LocalDate FIFTEENTH = InYearStory.FIFTEENTH;
    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    InYearStory story;

    @Autowired
    HistoryService history;

    @Autowired
    RequestService requests;

    @Autowired
    RequestDocuments documents;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    private boolean passed(long id, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> Long.toString(id)
                                        .equals(history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .singleResult()
                                                .getBusinessKey())));
    }

    private boolean isOver(long id) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(Long.toString(id))
                        .processDefinitionKeyIn("inYearReview", "incomeReview")
                        .unfinished()
                        .count()
                == 0;
    }

    private void on(LocalDate day) {
        story.reviewStory().on(day);
    }

    private long lodged(ReviewStory.Commune commune, RequestKind kind, LocalDate receivedOn) {
        var status = kind == RequestKind.ESCAPE ? PovertyStatus.POOR : PovertyStatus.NOT_POOR;
        on(receivedOn);
        return story.lodge(commune, kind, story.household(commune, "Hộ Nộp Đơn", status), receivedOn);
    }

    private boolean chairUrges(ReviewStory.Commune commune) {
        return story.as(commune.chair(), () -> work.waits(InYearEscalations.KIND));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, 2026-10-15, 2026-10-30",
        "2026-10-15, 2026-10-15, 2026-10-30",
        "2026-10-16, 2026-11-15, 2026-11-30",
        "2026-12-16, 2027-01-15, 2027-02-01"
    })
    @LegalRule({"R-INYEAR-START", "R-INYEAR-DECISION"})
    void theFirstFifteenthOnOrAfterReceiptBeginsTheReviewForEveryKind(
            LocalDate received, LocalDate starts, LocalDate due) {
        for (var kind : RequestKind.values()) {
            assertThat(requests.days(kind, received)).isEqualTo(new RequestDays(starts, due, kind.byIncome()));
        }
        var commune = story.commune();
        var id = lodged(commune, RequestKind.POVERTY, received);
        assertThat(story.find(commune, id).startsOn()).isEqualTo(starts);
        assertThat(story.find(commune, id).dueOn()).isEqualTo(due);
    }

    @Test
    @LegalRule("R-INYEAR-START")
    void theSlipAndTheCodePromiseTheDaysOfTheRow() {
        var commune = story.commune();
        var id = lodged(commune, RequestKind.POVERTY, LocalDate.of(2026, 10, 14));
        var slip = story.as(commune.officer(), () -> documents.slip(id)).toString();
        assertThat(slip)
                .contains(VietnameseFormat.date(FIFTEENTH))
                .contains("Ghi chú: cách tính ngày bắt đầu rà soát chưa xác nhận")
                .contains(VietnameseFormat.date(DUE));
        var told = requests.byCode(story.find(commune, id).trackingCode()).orElseThrow();
        assertThat(told.startsOn()).isEqualTo(FIFTEENTH);
        assertThat(told.dueOn()).isEqualTo(DUE);
        on(LocalDate.of(2026, 10, 19));
        story.screen(commune, id, Set.of(1));
        story.assign(commune, id);
        assertThat(story.as(commune.officer(), () -> documents.slip(id)).toString())
                .isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, false", "16, true", "19, true"})
    @LegalRule({"R-INYEAR-START", "R-INYEAR-PREPARATION"})
    void whoIsScreenedBeforeOnOrAfterTheFifteenthHasTheSameDays(int day, boolean isLate) {
        var commune = story.commune();
        var id = lodged(commune, RequestKind.POVERTY, LocalDate.of(2026, 10, 14));
        on(LocalDate.of(2026, 10, day));
        story.screen(commune, id, Set.of(1, 2, 3));
        story.assign(commune, id);
        if (day < FIFTEENTH.getDayOfMonth()) {
            assertThat(story.find(commune, id).state()).isEqualTo(RequestState.WAITING);
            on(FIFTEENTH);
        }
        var request = story.find(commune, id);
        assertThat(request.state()).isEqualTo(RequestState.REVIEWING);
        assertThat(request.startsOn()).isEqualTo(FIFTEENTH);
        assertThat(request.dueOn()).isEqualTo(DUE);
        assertThat(passed(id, "event_fifteenth", "endEvent_prepared")).isTrue();
        assertThat(passed(id, "boundaryEvent_preparationLate", "endEvent_preparationFlagged"))
                .isEqualTo(isLate);
    }

    @Test
    @LegalRule("R-INYEAR-PREPARATION")
    void whatTheOfficerLeavesLyingIsHisOverdueWorkTheNextDayAndTheChairsTheDayAfter() {
        var commune = story.commune();
        var id = lodged(commune, RequestKind.POVERTY, LocalDate.of(2026, 10, 12));
        on(FIFTEENTH);
        var item = story.as(commune.officer(), () -> work.of("screenRequest", id));
        assertThat(item.isEscalated()).isFalse();
        assertThat(item.dueOn()).isBeforeOrEqualTo(FIFTEENTH);
        on(LocalDate.of(2026, 10, 16));
        assertThat(story.as(commune.officer(), () -> work.of("screenRequest", id))
                        .isEscalated())
                .isTrue();
        assertThat(chairUrges(commune)).isFalse();
        on(LocalDate.of(2026, 10, 17));
        assertThat(chairUrges(commune)).isTrue();
        assertThat(passed(id, "boundaryEvent_preparationOverdue", "endEvent_preparationEscalated"))
                .isTrue();
        assertThat(story.as(commune.chair(), () -> work.of(InYearEscalations.KIND, id))
                        .reason())
                .contains("15/10/2026")
                .contains("30/10/2026");
        on(LocalDate.of(2026, 10, 19));
        story.screen(commune, id, Set.of(1));
        assertThat(story.as(commune.committee(), () -> work.of("assignSurveyor", id))
                        .dueOn())
                .isEqualTo(FIFTEENTH);
        assertThat(chairUrges(commune)).isTrue();
        story.assign(commune, id);
        assertThat(chairUrges(commune)).isFalse();
        story.toDecision(commune, id, PovertyStatus.POOR);
        story.recognise(commune, id);
        var request = story.find(commune, id);
        assertThat(request.state()).isEqualTo(RequestState.RECOGNISED);
        assertThat(request.dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    @LegalRule({"R-INYEAR-PREPARATION", "R-INYEAR-NEVER-REFUSED-BY-TIME"})
    void aRequestOfAnyKindThatNobodyPreparesGoesToTheChairTwiceAndStaysOpen(RequestKind kind) {
        var commune = story.commune();
        var id = lodged(commune, kind, LocalDate.of(2026, 10, 14));
        on(LocalDate.of(2026, 10, 17));
        assertThat(chairUrges(commune)).isTrue();
        assertThat(story.find(commune, id).isEscalated()).isFalse();
        on(DUE);
        assertThat(story.find(commune, id).isEscalated()).isFalse();
        on(DUE.plusDays(1));
        var request = story.find(commune, id);
        assertThat(request.isEscalated()).isTrue();
        assertThat(request.endedOn()).isNull();
        assertThat(passed(id, "startEvent_decisionOverdue", "endEvent_decisionEscalated"))
                .isTrue();
        story.as(commune.officer(), () -> requests.withdraw(id, "Đã có việc làm"));
        assertThat(chairUrges(commune)).isFalse();
        assertThat(isOver(id)).isTrue();
    }

    @Test
    @LegalRule({"R-REFUSAL-WRITTEN", "R-INYEAR-DECISION"})
    void theReplyToWhomTheFirstSheetKeepsOutIsDueOnTheSameDay() {
        var commune = story.commune();
        var id = lodged(commune, RequestKind.POVERTY, LocalDate.of(2026, 10, 12));
        on(LocalDate.of(2026, 10, 13));
        story.screen(commune, id, Set.of(1, 2, 3, 4));
        var item = story.as(commune.chair(), () -> work.of("refuseRequest", id));
        assertThat(item.dueOn()).isEqualTo(DUE);
        on(DUE);
        assertThat(chairUrges(commune)).isFalse();
        on(DUE.plusDays(1));
        assertThat(story.as(commune.chair(), () -> work.of("refuseRequest", id)).isEscalated())
                .isTrue();
        assertThat(chairUrges(commune)).isTrue();
        story.replyAfterScreening(commune, id);
        assertThat(chairUrges(commune)).isFalse();
        assertThat(passed(id, "endEvent_notListed", "endEvent_screenedOut")).isTrue();
        assertThat(isOver(id)).isTrue();
    }

    @Test
    @LegalRule("R-INYEAR-ROUND")
    void aRequestScreenedLateSharesTheRoundUntilItIsSurveyedAndHasItsOwnAfterwards() {
        var commune = story.commune();
        var early = story.toRound(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Đúng Ngày", PovertyStatus.NOT_POOR));
        var late =
                story.lodge(commune, RequestKind.POVERTY, story.household(commune, "Hộ Chậm", PovertyStatus.NOT_POOR));
        var latest = story.lodge(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Chậm Hơn", PovertyStatus.NOT_POOR));
        on(LocalDate.of(2026, 10, 16));
        story.screen(commune, late, Set.of(1));
        story.assign(commune, late);
        var round = story.find(commune, early).villageReviewId();
        assertThat(story.find(commune, late).villageReviewId()).isEqualTo(round);
        story.survey(commune, early, PovertyStatus.POOR);
        on(LocalDate.of(2026, 10, 19));
        story.screen(commune, latest, Set.of(1));
        story.assign(commune, latest);
        assertThat(story.find(commune, latest).villageReviewId()).isNotEqualTo(round);
        assertThat(story.find(commune, latest).dueOn())
                .isEqualTo(story.find(commune, early).dueOn());
        story.meet(commune, early, 10);
        story.putUp(commune, early);
        story.endTerm(commune, early);
        story.toDecision(commune, latest, PovertyStatus.POOR);
        for (var id : Stream.of(early, late, latest).toList()) {
            story.recognise(commune, id);
            assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
        }
    }

    @Test
    @LegalRule("R-INYEAR-START")
    void aLetterEnteredAfterItsFifteenthIsLateAtOnce() {
        var commune = story.commune();
        on(LocalDate.of(2026, 10, 19));
        var id = story.lodge(
                commune,
                RequestKind.ESCAPE,
                story.household(commune, "Hộ Gửi Thư", PovertyStatus.POOR),
                LocalDate.of(2026, 10, 13));
        assertThat(story.find(commune, id).startsOn()).isEqualTo(FIFTEENTH);
        assertThat(chairUrges(commune)).isTrue();
        story.assign(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REVIEWING);
        assertThat(Objects.requireNonNull(story.find(commune, id).dueOn())).isEqualTo(DUE);
    }

    @Test
    void theDayOfTheStartIsDataWithItsArticle() {
        assertThat(calendar.rule(RequestTerms.START_RULE).length()).isEqualTo("ngày 15 hằng tháng");
        assertThat(calendar.rule(RequestTerms.START_RULE).article()).contains("Điều 3", "Điều 5");
        assertThat(calendar.rule(RequestTerms.INCOME_START_RULE).isConfirmed()).isTrue();
    }
}
