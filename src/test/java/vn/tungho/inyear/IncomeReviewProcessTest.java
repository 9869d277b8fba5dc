package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class IncomeReviewProcessTest {
    @Autowired
    InYearStory story;

    @Autowired
    HistoryService history;

    @Autowired
    RequestService requests;

    @Autowired
    IncomeReviewService incomes;

    @Autowired
    IncomeObjectionService objections;

    @Autowired
    OpenWork work;

    private boolean passed(long id, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .processInstanceBusinessKey(Long.toString(id))
                                                .processDefinitionKey("incomeReview")
                                                .count()
                                        > 0));
    }

    private long object(ReviewStory.Commune commune, long id) {
        return story.as(commune.officer(), () -> {
            var verifier = objections.verifiers(id).getFirst();
            assertThat(verifier.username()).isEqualTo(commune.enumerator(2));
            return objections.lodge(
                    id,
                    "Người nêu ý kiến",
                    null,
                    "Hộ còn thu từ ao cá",
                    story.reviewStory().today(),
                    verifier.userId());
        });
    }

    @Test
    @LegalRule({"R-INCOME-POSTING", "R-INYEAR-DECISION"})
    void aFarmingHouseholdOfMediumLivingStandardIsRecognisedAfterFiveWorkingDays() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        var posting = story.as(commune.officer(), () -> incomes.postings(id).getFirst());
        assertThat(posting.endsOn()).isEqualTo(LocalDate.of(2026, 10, 22));
        story.endIncomeTerm(commune, id, true);
        assertThat(story.find(commune, id).dueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
        story.recognise(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
        assertThat(passed(id, "endEvent_prepared", "endEvent_decided", "endEvent_recognised"))
                .isTrue();
    }

    @Test
    void aWorkerAboveTheLineIsRefusedWithReasons() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.LOW_INCOME);
        story.toIncomePosting(commune, id, 9_000_000);
        story.endIncomeTerm(commune, id, true);
        assertThatThrownBy(() -> story.recognise(commune, id)).isInstanceOf(BusinessException.class);
        story.refuse(commune, id);
        assertThat(story.find(commune, id).outcomeReasons()).contains("9.000.000");
        assertThat(passed(id, "endEvent_refused")).isTrue();
    }

    @Test
    @LegalRule({"R-INCOME-REVERIFY", "R-INYEAR-EXTENSION"})
    void anObjectionSendsSomebodyElseWithinThreeWorkingDays() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        object(commune, id);
        story.as(
                commune.officer(),
                () -> assertThat(objections.ofRequest(id).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 10, 20)));
        assertThatThrownBy(() -> story.as(
                        commune.enumerator(1),
                        () -> objections.reverify(id, InYearStory.form(9_000_000), true, "Đúng")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.enumerator(2), () -> {
            objections.reverify(id, InYearStory.form(9_000_000), true, "Hộ có thêm ao cá 2.000 m²");
        });
        story.endIncomeTerm(commune, id, true);
        assertThat(story.find(commune, id).perHeadIncome()).isEqualByComparingTo("9000000");
        story.refuse(commune, id);
        assertThat(passed(id, "endEvent_refused")).isTrue();
        assertThat(passed(id, "boundaryEvent_incomeReverificationOverdue")).isFalse();
    }

    @Test
    void aRejectedObjectionLeavesTheFirstForm() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        object(commune, id);
        story.as(commune.enumerator(2), () -> {
            objections.reverify(id, InYearStory.form(2_100_000), false, "Sai lệch nhỏ, không đổi kết quả");
        });
        story.as(
                commune.officer(),
                () -> assertThat(incomes.counting(id).orElseThrow().perHead()).isEqualByComparingTo("2000000"));
        assertThat(story.find(commune, id).perHeadIncome()).isEqualByComparingTo("2000000");
    }

    @Test
    void anOverdueSecondLookAndAnOverdueDecisionAreEscalated() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        object(commune, id);
        story.reviewStory().on(LocalDate.of(2026, 10, 21));
        assertThat(passed(id, "boundaryEvent_incomeReverificationOverdue", "endEvent_incomeReverificationEscalated"))
                .isTrue();
        assertThat(story.as(commune.chair(), () -> work.waits(InYearEscalations.KIND)))
                .isTrue();
        story.as(commune.enumerator(2), () -> {
            objections.reverify(id, InYearStory.form(2_000_000), false, "Không đổi");
        });
        story.reviewStory().on(LocalDate.of(2026, 11, 3));
        assertThat(passed(id, "startEvent_decisionOverdue", "endEvent_decisionEscalated"))
                .isTrue();
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.POSTED);
    }

    @Test
    void aListThatHungTooShortIsPutUpAgain() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        story.endIncomeTerm(commune, id, false);
        story.postIncome(commune, id);
        story.as(commune.officer(), () -> assertThat(incomes.postings(id)).hasSize(2));
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.POSTED);
    }

    @Test
    void anIncomeRequestIsWithdrawnBeforeTheFifteenth() {
        var commune = story.commune();
        var id = story.lodge(commune, RequestKind.MEDIUM, story.household(commune, "Hộ Rút", PovertyStatus.NOT_POOR));
        story.as(commune.officer(), () -> requests.withdraw(id, "Chuyển đi nơi khác"));
        assertThat(passed(id, "boundaryEvent_requestWithdrawn", "endEvent_requestWithdrawn"))
                .isTrue();
    }
}
