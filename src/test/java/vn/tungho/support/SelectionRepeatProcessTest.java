package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.endedterm.TermQuestion.State;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** The list of a selected household that hung one day short by a day off entered later hangs again before the chair approves. */
@IntegrationTest
class SelectionRepeatProcessTest {
    private static final String POSTING = "support_posting";

    @Autowired
    SupportStory story;

    @Autowired
    SelectionService selections;

    @Autowired
    SupportCaseService cases;

    @Autowired
    ApprovalService approvals;

    @Autowired
    CaseExits exits;

    @Autowired
    TermQuestionService questions;

    @Autowired
    CalendarService calendar;

    @Autowired
    LateHoliday late;

    @Autowired
    HistoryService history;

    @Autowired
    OpenWork work;

    private CasePosting latest(ReviewStory.Commune commune, long id) {
        return story.as(commune.officer(), () -> selections.postings(id).getFirst());
    }

    private void hangAgain(ReviewStory.Commune commune, long id) {
        var question = late.about(commune.officer(), POSTING, id + "-1");
        story.as(commune.officer(), () -> questions.repeat(question.termQuestionId(), ""));
        story.go();
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-SUPPORT-HOUSING-POSTING"})
    void aListOneDayShortHangsAgainForThatDayAndTheApprovalWaits() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var ended = latest(commune, id).endsOn();
        try {
            late.enter(ended);
            assertThat(late.about(commune.officer(), POSTING, id + "-1").state())
                    .isEqualTo(State.OPEN);
            assertThatThrownBy(() -> story.approve(commune, id, 40_000_000))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thiếu 1 ngày làm việc");
            assertThatThrownBy(() -> story.as(commune.chair(), () -> approvals.refuse(id, "Không đủ vốn")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("thiếu 1 ngày làm việc");

            hangAgain(commune, id);
            assertThat(story.find(commune, id).state()).isEqualTo(SupportState.POSTING);
            assertThat(story.as(commune.chair(), () -> work.waits("approveSupport")))
                    .isFalse();
            assertThat(history.createHistoricActivityInstanceQuery()
                            .activityId("boundaryEvent_hangAgain")
                            .finished()
                            .count())
                    .isPositive();
            story.post(commune, id);
            var again = latest(commune, id);
            assertThat(again.missingDays()).isEqualTo(1);
            assertThat(again.endsOn()).isEqualTo(calendar.calendar().plusWorkingDays(again.from(), 1));
            var moved = again.endsOn();
            try {
                late.enter(moved);
                assertThat(latest(commune, id).endsOn())
                        .as("one working day, not the whole term")
                        .isEqualTo(calendar.calendar().plusWorkingDays(again.from(), 1));
                assertThat(story.find(commune, id).stepDueOn())
                        .isEqualTo(latest(commune, id).endsOn());
            } finally {
                late.drop(moved);
            }
            story.confirm(commune, id, false);
            story.post(commune, id);
            assertThat(latest(commune, id).missingDays()).isEqualTo(1);
            story.confirm(commune, id, true);
            story.approve(commune, id, 40_000_000);
            assertThat(story.find(commune, id).state()).isEqualTo(SupportState.DELIVERING);
        } finally {
            late.drop(ended);
        }
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void aPausedCaseWaitsAndAnApprovedOneIsOnlyAnsweredInWords() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var ended = latest(commune, id).endsOn();
        try {
            late.enter(ended);
            var question = late.about(commune.officer(), POSTING, id + "-1");
            story.as(commune.officer(), () -> exits.pause(id, "Hộ đi vắng"));
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .words())
                    .contains("tạm dừng");
            story.as(commune.officer(), () -> exits.resume(id, "Hộ đã về"));
            story.go();
            story.as(commune.officer(), () -> questions.stands(question.termQuestionId(), "Vẫn treo ngày hôm sau"));
            story.approve(commune, id, 40_000_000);
            late.drop(ended);
            late.enter(ended);
            assertThat(late.about(commune.officer(), POSTING, id + "-1").state())
                    .as("an answer stays")
                    .isEqualTo(State.STANDS);
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isNull();
        } finally {
            late.drop(ended);
        }
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void theDayOfPostingAndTheDayAfterTheTermAskNothing() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var posting = latest(commune, id);
        for (var day : List.of(posting.from(), workingDayAfter(posting.endsOn()))) {
            try {
                late.enter(day);
                assertThat(late.asked(commune.officer(), POSTING))
                        .noneMatch(q -> q.objectId().equals(id + "-1"));
            } finally {
                late.drop(day);
            }
        }
    }

    @Test
    void aListThatOnlyMakesUpForMissingDaysIsNotPutUpTogetherWithANewOne() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var ended = latest(commune, id).endsOn();
        try {
            late.enter(ended);
            hangAgain(commune, id);
            var fresh = story.open(commune, "HOUSING", "7");
            story.receive(commune, fresh);
            story.verify(commune, fresh, SupportStory.weakHouse());
            story.select(commune, fresh, 20, 20);
            var both = story.as(commune.officer(), () -> cases.together(id, false));
            assertThat(both).hasSize(2);
            assertThat(story.as(commune.officer(), () -> selections.hangAlike(story.find(commune, id), both)))
                    .extracting(SupportCase::caseId)
                    .containsExactly(id);
        } finally {
            late.drop(ended);
        }
    }

    private static LocalDate workingDayAfter(LocalDate day) {
        var next = Objects.requireNonNull(day).plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
