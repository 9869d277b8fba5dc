package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.endedterm.TermQuestion.State;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;

/** A day off entered late over the steps of a round of monitoring. */
@IntegrationTest
class MonitoringEndedTermsTest {
    private static final String STEP = "monitoring_step";

    @Autowired
    MonitoringStory story;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    TermQuestionService questions;

    @Autowired
    LateHoliday late;

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-FRONT-RESULT"})
    void aResultReportedAfterTheShorterTermIsAskedOfTheMonitorAndOneInTimeIsNot() {
        var commune = story.communeElsewhere();
        var inTime = held(commune);
        story.result(commune, inTime);
        var afterwards = held(commune);
        var due = Objects.requireNonNull(story.as(commune.monitor(), () -> plans.step(afterwards, StepKind.RESULT))
                .dueOn());
        story.on(due.plusDays(1));
        story.result(commune, afterwards);
        try {
            late.enter(due);
            var question = late.about(commune.monitor(), STEP, afterwards + "-" + StepKind.RESULT);
            assertThat(question.state()).isEqualTo(State.OPEN);
            assertThat(question.wasDoneLate()).isTrue();
            assertThat(question.subject()).startsWith(StepKind.RESULT.label());
            assertThat(story.as(commune.monitor(), () -> questions.remedy(question))
                            .act())
                    .isNull();
            story.as(
                    commune.monitor(), () -> questions.stands(question.termQuestionId(), "Theo lịch mới là trong hạn"));
            assertThat(late.asked(commune.monitor(), STEP))
                    .filteredOn(q -> q.objectId().equals(inTime + "-" + StepKind.RESULT))
                    .as("the earlier round's report came within the shorter term, or its term did not lie over the day")
                    .allMatch(q -> q.state() == State.IN_TIME);
        } finally {
            late.drop(due);
        }
    }

    private long held(vn.tungho.review.ReviewStory.Commune commune) {
        var plan = story.make(commune);
        story.notice(commune, plan);
        story.report(commune, plan);
        story.hold(commune, plan);
        return plan;
    }
}
