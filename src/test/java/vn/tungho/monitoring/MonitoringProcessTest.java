package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class MonitoringProcessTest {
    @Autowired
    MonitoringStory story;

    @Autowired
    HistoryService history;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    SessionMoveService moves;

    @Autowired
    SessionService sessions;

    @Autowired
    FollowUpService followUps;

    @Autowired
    MonitoringEscalations escalations;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    private boolean passed(long planId, String... elements) {
        return Stream.of(elements)
                .allMatch(element ->
                        history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(a.getProcessInstanceId())
                                                .processInstanceBusinessKey(Long.toString(planId))
                                                .processDefinitionKey("frontMonitoring")
                                                .count()
                                        > 0));
    }

    private PlanStep step(ReviewStory.Commune commune, long planId, StepKind kind) {
        return story.as(commune.monitor(), () -> plans.step(planId, kind));
    }

    @Test
    @LegalRule({"R-FRONT-NOTICE", "R-FRONT-REPORT", "R-FRONT-RESULT", "R-FRONT-ANSWER"})
    void aRoundGoesFromTheNoticeToTheRemedy() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        var session = story.plan(commune, plan).sessionOn();
        assertThat(session).isAfterOrEqualTo(story.today().plusDays(15));
        assertThat(step(commune, plan, StepKind.NOTICE).dueOn()).isEqualTo(session.minusDays(15));
        assertThat(step(commune, plan, StepKind.REPORT).dueOn()).isEqualTo(session.minusDays(7));
        story.notice(commune, plan);
        story.report(commune, plan);
        story.hold(commune, plan);
        assertThat(step(commune, plan, StepKind.RESULT).dueOn())
                .isEqualTo(calendar.calendar().plusCalendarDays(session, 15));
        var finding = story.find(commune, plan, story.household(commune));
        story.result(commune, plan);
        story.conclude(commune, plan);
        assertThat(step(commune, plan, StepKind.ANSWERS).dueOn())
                .isEqualTo(calendar.calendar().plusCalendarDays(story.today(), 15));
        assertThat(calendar.rule("FRONT_RECOMMENDATION_ANSWER").isConfirmed()).isFalse();
        assertThat(story.findings(commune, plan).getFirst().findingId()).isEqualTo(finding);
        story.answerAll(commune, plan, commune.officer());
        assertThat(passed(plan, "endEvent_allAnswered")).isTrue();
        assertThat(story.findings(commune, plan).getFirst().state()).isEqualTo(FindingState.ANSWERED);
        story.check(commune, plan, true);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.CLOSED);
        assertThat(story.findings(commune, plan).getFirst().state()).isEqualTo(FindingState.REMEDIED);
        assertThat(passed(plan, "endEvent_remedied")).isTrue();
        assertThat(story.as(commune.monitor(), () -> plans.steps(plan))).noneMatch(s -> s.isLate(story.today()));
    }

    @Test
    @LegalRule("R-FRONT-NOTICE")
    void aSessionSoonerThanFifteenDaysIsRefusedWithTheFirstDayAllowed() {
        var commune = story.communeElsewhere();
        assertThatThrownBy(() -> story.as(
                        commune.monitor(),
                        () -> plans.make(
                                MonitoringStory.plan(commune, story.today().plusDays(14), Ground.COMPLAINTS))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ít nhất 15 ngày");
        var plan = story.make(commune);
        var session = story.plan(commune, plan).sessionOn();
        story.on(story.today().plusDays(3));
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> sessions.sendNotice(plan, "12/QĐ", "UBND xã")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("dời buổi giám sát");
        story.as(commune.monitor(), () -> moves.move(plan, NewSessionDay.of(session.plusDays(7), null, "Gửi chậm")));
        story.notice(commune, plan);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.REPORT);
        assertThat(step(commune, plan, StepKind.REPORT).dueOn())
                .isEqualTo(session.plusDays(7).minusDays(7));
    }

    @Test
    @LegalRule("R-FRONT-PROGRAMME")
    void aPlanOfTheYearsProgrammeNeedsTheProgrammeAgreedBefore() {
        var commune = story.communeElsewhere();
        var data = MonitoringStory.plan(commune, story.today().plusDays(20), Ground.PROGRAMME);
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> plans.make(data)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chưa có chương trình");
        var programme = new Programme(
                0,
                commune.area().provinceCode(),
                commune.code(),
                2027,
                "05/CTr-MTTQ",
                story.today(),
                "HĐND, UBND xã",
                story.today().plusDays(1),
                "Giám sát rà soát");
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> plans.adopt(programme)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("thống nhất");
        story.as(
                commune.monitor(),
                () -> plans.adopt(new Programme(
                        0,
                        programme.provinceCode(),
                        commune.code(),
                        2027,
                        programme.number(),
                        story.today(),
                        programme.agreedWith(),
                        story.today(),
                        programme.contents())));
        assertThat(story.as(commune.monitor(), () -> plans.make(data))).isPositive();
    }

    @Test
    void aRoundWithoutFindingsEndsWithItsConclusion() {
        var commune = story.communeElsewhere();
        var plan = story.toAnswers(commune, 0);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.CLOSED);
        assertThat(passed(plan, "endEvent_closedWithoutFindings")).isTrue();
    }

    @Test
    @LegalRule("R-FRONT-REPORT")
    void aLateReportIsWorkOfTheChairAndTheSessionIsHeldWithoutIt() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        story.notice(commune, plan);
        story.on(java.util.Objects.requireNonNull(
                        step(commune, plan, StepKind.REPORT).dueOn())
                .plusDays(1));
        assertThat(passed(plan, "boundaryEvent_reportOverdue", "endEvent_reportFlaggedLate"))
                .isTrue();
        story.as(commune.chair(), () -> escalations.urged(work.of("followUpMonitoring", plan), "Đã nhắc"));
        story.on(story.plan(commune, plan).sessionOn());
        assertThat(passed(plan, "boundaryEvent_sessionDay")).isTrue();
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.SESSION);
        story.hold(commune, plan);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.RESULT);
        assertThat(step(commune, plan, StepKind.REPORT).doneOn()).isNull();
    }

    @Test
    @LegalRule("R-FRONT-RESULT")
    void aLateResultIsWorkOfTheProvince() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        story.notice(commune, plan);
        story.report(commune, plan);
        story.hold(commune, plan);
        story.on(java.util.Objects.requireNonNull(
                        step(commune, plan, StepKind.RESULT).dueOn())
                .plusDays(1));
        assertThat(passed(plan, "boundaryEvent_resultOverdue", "endEvent_resultEscalated"))
                .isTrue();
        assertThat(story.as(ReviewStory.OVERSEER_ELSEWHERE, () -> work.of("followUpMonitoring", plan))
                        .title())
                .contains("báo cáo kết quả");
        story.result(commune, plan);
        assertThatThrownBy(() -> story.as(ReviewStory.OVERSEER_ELSEWHERE, () -> work.of("followUpMonitoring", plan)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-FRONT-ESCALATION")
    void whoDoesNotAnswerIsUrgedThenTheProvincePressesAndTheAnswerStillComes() {
        var commune = story.communeElsewhere();
        var plan = story.toAnswers(commune, 2);
        var due = java.util.Objects.requireNonNull(
                step(commune, plan, StepKind.ANSWERS).dueOn());
        var first = story.findings(commune, plan).getFirst();
        story.as(commune.officer(), () -> followUps.answer(first.findingId(), "Đã sửa."));
        story.on(due.plusDays(1));
        assertThat(passed(plan, "boundaryEvent_answersOverdue")).isTrue();
        assertThat(story.findings(commune, plan))
                .extracting(Finding::state)
                .containsExactly(FindingState.ANSWERED, FindingState.OVERDUE);
        var until = story.as(commune.monitor(), () -> followUps.urge(plan, "60/MTTQ"));
        story.on(until.plusDays(1));
        assertThat(story.findings(commune, plan).get(1).state()).isEqualTo(FindingState.ESCALATED);
        story.as(ReviewStory.OVERSEER_ELSEWHERE, () -> followUps.press(plan, "Đã có văn bản 99 yêu cầu trả lời"));
        story.go();
        assertThat(passed(plan, "endEvent_superiorActed")).isTrue();
        story.answerAll(commune, plan, commune.chair());
        assertThat(passed(plan, "boundaryEvent_findingsAnswered", "endEvent_answeredByChair"))
                .isTrue();
        story.check(commune, plan, true);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    @LegalRule("R-FRONT-ESCALATION")
    void anAnswerAfterUrgingEndsTheUrging() {
        var commune = story.communeElsewhere();
        var plan = story.toAnswers(commune, 1);
        story.on(java.util.Objects.requireNonNull(
                        step(commune, plan, StepKind.ANSWERS).dueOn())
                .plusDays(1));
        story.answerAll(commune, plan, commune.officer());
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.FOLLOW_UP);
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> followUps.urge(plan, "61/MTTQ")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @LegalRule("R-FRONT-FOLLOW-UP")
    void anAnswerThatIsNotEnoughIsAskedForAgain() {
        var commune = story.communeElsewhere();
        var plan = story.toAnswers(commune, 1);
        story.answerAll(commune, plan, commune.officer());
        story.check(commune, plan, false);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.ANSWERS);
        assertThat(story.findings(commune, plan).getFirst().state()).isEqualTo(FindingState.OPEN);
        story.answerAll(commune, plan, commune.officer());
        story.check(commune, plan, true);
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void aPlanIsCancelledBeforeItsSessionOnly() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        story.as(commune.monitor(), () -> plans.cancel(plan, "Gộp với cuộc giám sát của tỉnh"));
        assertThat(story.plan(commune, plan).state()).isEqualTo(PlanState.CANCELLED);
        assertThat(passed(plan, "endEvent_planCancelled")).isTrue();
        var other = story.toAnswers(commune, 1);
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> plans.cancel(other, "Thôi")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đi đến kết luận");
    }
}
