package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdActs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Every end and boundary event of cadre-assignment.bpmn, on the real engine. */
@IntegrationTest
class AssignmentProcessTest {
    @Autowired
    HelpStory story;

    @Autowired
    HistoryService history;

    @Autowired
    AnswerService answers;

    @Autowired
    AssignmentService assignments;

    @Autowired
    HandoverService handovers;

    @Autowired
    HouseholdActs acts;

    private boolean passed(long assignmentId, String... elements) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(AssignmentProcess.KEY)
                .processInstanceBusinessKey(Long.toString(assignmentId))
                .singleResult();
        return Stream.of(elements)
                .allMatch(e -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .activityId(e)
                                .finished()
                                .count()
                        > 0);
    }

    @Test
    @LegalRule({"R-HELPER-EVERY", "R-HELPER-ANSWER"})
    void whoDeclinesSaysWhyAndTheCommitteeChoosesAnother() {
        var commune = story.commune(1, 2);
        var household = commune.households().getFirst();
        assertThat(story.waits(commune.committee(), NeedDuties.KIND)).isTrue();
        var id = story.sign(commune, Map.of(household, commune.helpers().getFirst()))
                .get(household);
        var first = commune.helperNames().getFirst();

        assertThatThrownBy(() -> story.as(first, () -> answers.decline(id, " ")))
                .isInstanceOf(BusinessException.class);
        story.as(first, () -> answers.decline(id, "Chuyển công tác"));
        assertThat(story.assignment(commune, id).state()).isEqualTo(AssignmentState.DECLINED);
        assertThatThrownBy(() -> story.as(
                        commune.committee(),
                        () -> answers.choose(id, commune.helpers().getFirst())))
                .hasMessageContaining("đã không nhận");
        var next = story.as(
                commune.committee(), () -> answers.choose(id, commune.helpers().get(1)));
        assertThat(passed(id, "endEvent_declined")).isTrue();

        story.as(commune.helperNames().get(1), () -> answers.accept(next));
        var now = story.assignment(commune, next);
        assertThat(now.state()).isEqualTo(AssignmentState.ACTIVE);
        assertThat(now.epoch()).isEqualTo(2);
    }

    @Test
    @LegalRule("R-HELPER-ANSWER")
    void whoDoesNotAnswerInTimeIsUrgedByTheSecretary() {
        var commune = story.commune(1, 1);
        var household = commune.households().getFirst();
        var id = story.sign(commune, Map.of(household, commune.helpers().getFirst()))
                .get(household);
        assertThat(story.waits(commune.secretary(), NeedDuties.UNANSWERED)).isFalse();
        story.later(8);
        assertThat(passed(id, "boundaryEvent_answerOverdue", "endEvent_answerOverdueTold"))
                .isTrue();
        assertThat(story.waits(commune.secretary(), NeedDuties.UNANSWERED)).isTrue();
        story.as(commune.helperNames().getFirst(), () -> answers.accept(id));
        assertThat(story.waits(commune.secretary(), NeedDuties.UNANSWERED)).isFalse();
    }

    @Test
    @LegalRule("R-HELP-END")
    void aHouseholdThatLeavesBeforeTheAnswerTakesTheAssignmentBack() {
        var commune = story.commune(1, 1);
        var household = commune.households().getFirst();
        var id = story.sign(commune, Map.of(household, commune.helpers().getFirst()))
                .get(household);
        story.as(commune.officer(), () -> acts.markInactive(household, story.today(), "Chuyển đi tỉnh khác"));
        story.later(1);
        assertThat(passed(id, "boundaryEvent_assignmentWithdrawn", "endEvent_withdrawn"))
                .isTrue();
        assertThat(story.assignment(commune, id).state()).isEqualTo(AssignmentState.WITHDRAWN);
    }

    @Test
    @LegalRule({"R-HELP-END", "R-HELPER-EVERY"})
    void helpEndsThirtySixMonthsAfterTheEscape() {
        var commune = story.commune(1, 1);
        var id = story.accepted(commune, 0, 0);
        story.recognise(
                commune.officer(),
                List.of(commune.households().getFirst()),
                PovertyStatus.NEWLY_ESCAPED,
                story.today().minusMonths(36).plusDays(1));
        story.later(1);
        assertThat(story.assignment(commune, id).state()).isEqualTo(AssignmentState.ACTIVE);
        story.later(1);
        assertThat(story.assignment(commune, id).state()).isEqualTo(AssignmentState.ENDED);
        assertThat(passed(id, "endEvent_helpEnded")).isTrue();
    }

    @Test
    @LegalRule("R-HANDOVER")
    void aHandoverHoldsWhenBothHaveSignedAndKeepsTheHistory() {
        var commune = story.commune(1, 2);
        var id = story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        var handover = story.as(
                commune.helperNames().getFirst(),
                () -> handovers.offer(
                        commune.helpers().getFirst(),
                        new HandoverService.Offer(
                                HandoverKind.FINAL,
                                commune.helpers().get(1),
                                List.of(id),
                                story.today(),
                                null,
                                "Nghỉ hưu",
                                "Hộ đang chờ vay vốn.")));
        assertThat(story.assignment(commune, id).state()).isEqualTo(AssignmentState.ACTIVE);
        story.as(commune.helperNames().get(1), () -> handovers.sign(handover));

        assertThat(passed(id, "endEvent_handedOver")).isTrue();
        var all = assignments.ofHousehold(household);
        assertThat(all)
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.ACTIVE, AssignmentState.HANDED_OVER);
        assertThat(all).extracting(Assignment::epoch).containsExactly(2, 1);
        assertThat(all.getFirst().helperId()).isEqualTo(commune.helpers().get(1));
    }
}
