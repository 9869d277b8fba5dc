package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.endedterm.TermQuestion.State;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** An income result that hung one day short by a day off entered later hangs again before the chair decides. */
@IntegrationTest
class IncomeRepeatProcessTest {
    private static final String POSTING = "income_posting";
    private static final LocalDate ENDED = LocalDate.of(2026, 10, 22);

    @Autowired
    InYearStory story;

    @Autowired
    IncomeReviewService incomes;

    @Autowired
    IncomeObjectionService objections;

    @Autowired
    PublicIncomeService publicly;

    @Autowired
    TermQuestionService questions;

    @Autowired
    LateHoliday late;

    @Autowired
    HistoryService history;

    @Autowired
    OpenWork work;

    /** A request whose result hung from the 15th to the 22nd and waits for the chair since the 23rd. */
    private long decisionWaits(ReviewStory.Commune commune) {
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        story.endIncomeTerm(commune, id, true);
        return id;
    }

    private void hangAgain(ReviewStory.Commune commune, long id) {
        var question = late.about(commune.officer(), POSTING, id + "-1");
        story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), "Dán lại sáng nay"));
        story.reviewStory().continueProcesses();
    }

    private IncomePosting latest(ReviewStory.Commune commune, long id) {
        return story.as(commune.officer(), () -> incomes.postings(id).getFirst());
    }

    private boolean waits(String user, String kind) {
        return story.as(user, () -> work.waits(kind));
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-INCOME-POSTING"})
    void aResultOneDayShortHangsAgainForThatDayAndTheChairWaits() {
        var commune = story.commune();
        var id = decisionWaits(commune);
        try {
            late.enter(ENDED);
            var question = late.about(commune.officer(), POSTING, id + "-1");
            assertThat(question.state()).isEqualTo(State.OPEN);
            assertThat(question.missingDays()).isEqualTo(1);
            assertThatThrownBy(() -> story.recognise(commune, id))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thiếu 1 ngày làm việc");
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isEqualTo("Treo lại cho đủ 1 ngày làm việc");

            hangAgain(commune, id);
            assertThat(late.about(commune.officer(), POSTING, id + "-1").remedyId())
                    .isEqualTo(id + "-2");
            assertThat(waits(commune.chair(), "decideRequest"))
                    .as("the decision waits")
                    .isFalse();
            assertThat(waits(commune.officer(), "postIncome")).isTrue();
            story.as(commune.officer(), () -> {
                assertThat(incomes.lengthOfNext(id)).isEqualTo("1 ngày làm việc");
            });
            assertThat(history.createHistoricActivityInstanceQuery()
                            .activityId("boundaryEvent_hangAgain")
                            .processDefinitionId(history.createHistoricProcessInstanceQuery()
                                    .processInstanceBusinessKey(Long.toString(id))
                                    .processDefinitionKey("incomeReview")
                                    .singleResult()
                                    .getProcessDefinitionId())
                            .finished()
                            .count())
                    .isPositive();

            story.postIncome(commune, id);
            assertThat(latest(commune, id).endsOn()).isEqualTo(LocalDate.of(2026, 10, 26));
            assertThat(latest(commune, id).missingDays()).isEqualTo(1);
            assertThat(publicly.find(id)).as("everybody reads it again").isPresent();
            story.as(
                    commune.officer(),
                    () -> objections.lodge(
                            id,
                            "Người nêu ý kiến",
                            null,
                            "Hộ còn thu từ ao cá",
                            story.reviewStory().today(),
                            objections.verifiers(id).getFirst().userId()));
            story.as(
                    commune.enumerator(2),
                    () -> objections.reverify(id, InYearStory.form(2_100_000), false, "Không đổi"));
            story.endIncomeTerm(commune, id, true);
            story.recognise(commune, id);
            assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
        } finally {
            late.drop(ENDED);
        }
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void aFurtherDayOffMovesTheRepeatByItsOwnDaysAndABrokenRepeatBeginsThemAnew() {
        var commune = story.commune();
        var id = decisionWaits(commune);
        var next = LocalDate.of(2026, 10, 26);
        try {
            late.enter(ENDED);
            hangAgain(commune, id);
            story.postIncome(commune, id);
            late.enter(next);
            assertThat(latest(commune, id).endsOn())
                    .as("one working day, not the whole term")
                    .isEqualTo(LocalDate.of(2026, 10, 27));
            story.endIncomeTerm(commune, id, false);
            story.postIncome(commune, id);
            assertThat(latest(commune, id).missingDays()).isEqualTo(1);
            assertThat(latest(commune, id).endsOn()).isEqualTo(LocalDate.of(2026, 10, 29));
            story.endIncomeTerm(commune, id, true);
            story.recognise(commune, id);
        } finally {
            late.drop(ENDED);
            late.drop(next);
        }
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void theDayOfPostingAndTheDayAfterTheTermAskNothing() {
        var commune = story.commune();
        var id = decisionWaits(commune);
        for (var day : new LocalDate[] {InYearStory.FIFTEENTH, ENDED.plusDays(1)}) {
            try {
                late.enter(day);
                assertThat(late.asked(commune.officer(), POSTING))
                        .noneMatch(q -> q.objectId().equals(id + "-1"));
            } finally {
                late.drop(day);
            }
        }
        story.recognise(commune, id);
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void whatIsDecidedIsOnlyAnsweredInWordsAndADecisionInTheShorterTermAsksNobody() {
        var commune = story.commune();
        var id = decisionWaits(commune);
        story.recognise(commune, id);
        var lastDay = LocalDate.of(2026, 10, 30);
        try {
            late.enter(ENDED);
            var question = late.about(commune.officer(), POSTING, id + "-1");
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isNull();
            assertThatThrownBy(() -> story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), "")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("đã có quyết định");
            late.enter(lastDay);
            assertThat(late.about(commune.officer(), "in_year_request", id).state())
                    .isEqualTo(State.IN_TIME);
        } finally {
            late.drop(ENDED);
            late.drop(lastDay);
        }
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-INCOME-REVERIFY"})
    void aDecisionAndASecondLookAfterTheShorterTermAreAskedOfWhoeverAnswersForThem() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        var objection = story.as(
                commune.officer(),
                () -> objections.lodge(
                        id,
                        "Người nêu ý kiến",
                        null,
                        "Hộ còn thu từ ao cá",
                        story.reviewStory().today(),
                        objections.verifiers(id).getFirst().userId()));
        var verifiedBy = LocalDate.of(2026, 10, 20);
        story.reviewStory().on(verifiedBy.plusDays(1));
        story.as(commune.enumerator(2), () -> objections.reverify(id, InYearStory.form(2_000_000), false, "Không đổi"));
        story.endIncomeTerm(commune, id, true);
        var decidedBy = story.find(commune, id).dueOn();
        story.reviewStory().on(java.util.Objects.requireNonNull(decidedBy).plusDays(4));
        story.recognise(commune, id);
        try {
            late.enter(verifiedBy);
            var question = late.about(commune.officer(), "income_objection", objection);
            assertThat(question.state()).isEqualTo(State.OPEN);
            assertThat(question.wasDoneLate()).isTrue();
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isNull();
            late.enter(decidedBy);
            var decision = late.about(commune.chair(), "in_year_request", id);
            assertThat(decision.state()).isEqualTo(State.OPEN);
            story.as(commune.chair(), () -> questions.stands(decision.termQuestionId(), "Vẫn quá hạn, đã xin lỗi hộ"));
        } finally {
            late.drop(verifiedBy);
            late.drop(decidedBy);
        }
    }
}
