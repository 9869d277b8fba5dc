package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.RelativeService;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Who may do what to a finding, in the services and in the database. */
@IntegrationTest
@LegalRule("R-FRONT-FINDING")
class FindingGuardTest {
    @Autowired
    MonitoringStory story;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    SessionService sessions;

    @Autowired
    FindingService findings;

    @Autowired
    FollowUpService followUps;

    @Autowired
    RelativeService relatives;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyTheFrontWritesFindingsAndOnlyInItsArea() {
        var commune = story.communeElsewhere();
        var other = story.communeElsewhere();
        var plan = story.make(commune);
        var household = story.household(commune);
        for (var user : new String[] {commune.officer(), commune.chair(), commune.committee(), other.monitor()}) {
            assertThatThrownBy(() -> story.as(user, () -> findings.write(finding(plan, household))))
                    .as(user)
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() ->
                        story.as(commune.monitor(), () -> findings.write(finding(plan, story.household(other)))))
                .isInstanceOf(BusinessException.class);
    }

    private static NewFinding finding(long plan, long household) {
        return new NewFinding(
                plan, FindingStep.SURVEY, household, null, "Đã thấy", "", "Làm lại", FindingLevel.WRONG, "");
    }

    @Test
    @LegalRule("R-FRONT-RELATIVE")
    void aMonitorWithARelativeInTheHouseholdMayNotWriteItsFinding() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        var household = story.household(commune);
        story.as(commune.officer(), () -> relatives.put(story.userId(commune.monitor()), household, "em ruột"));
        assertThatThrownBy(() -> story.find(commune, plan, household))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("người thân");
    }

    @Test
    void theCommuneAnswersAndTheFrontCloses() {
        var commune = story.communeElsewhere();
        var plan = story.toAnswers(commune, 1);
        var id = story.findings(commune, plan).getFirst().findingId();
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> followUps.answer(id, "Thay xã")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.committee(), () -> followUps.answer(id, "Thay xã")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(
                        commune.officer(), () -> findings.addEvidence(id, "a.pdf", "application/pdf", new byte[1])))
                .isInstanceOf(BusinessException.class);
        story.answerAll(commune, plan, commune.officer());
        assertThat(story.findings(commune, plan).getFirst().state()).isEqualTo(FindingState.ANSWERED);
        var verdict = Map.of(id, new FollowUpService.Check(true, "Đã xong"));
        for (var user : new String[] {commune.officer(), commune.chair(), commune.committee()}) {
            assertThatThrownBy(() -> story.as(user, () -> followUps.check(plan, verdict)))
                    .as(user)
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> story.as(commune.officer(), () -> followUps.answer(id, "Lần nữa")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không chờ trả lời");
    }

    @Test
    void nobodyOfTheCommuneDoesTheFrontsSteps() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> sessions.sendNotice(plan, "1", "UBND")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> plans.cancel(plan, "Không muốn")))
                .isInstanceOf(BusinessException.class);
        story.notice(commune, plan);
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> sessions.submitReport(plan, "1", "x", "y")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void theDatabaseKeepsAFindingsWords() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        var id = story.find(commune, plan, story.household(commune));
        assertThatThrownBy(() -> jdbc.sql("update finding set description = 'Không có gì' where finding_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from finding where finding_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseLetsOnlyTheFrontClose() {
        var commune = story.communeElsewhere();
        var plan = story.make(commune);
        var id = story.find(commune, plan, story.household(commune));
        assertThatThrownBy(() -> jdbc.sql("update finding set state = 'REMEDIED' where finding_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        for (var act : new String[] {"REMEDIED", "REOPENED", "URGED", "RAISED"}) {
            assertThatThrownBy(() -> act(id, act, "COMMUNE_CHAIR"))
                    .as(act)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> act(id, "ANSWERED", "FRONT_MONITOR"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void act(long id, String act, String role) {
        jdbc.sql(
                        "insert into finding_act (finding_id, act_no, content_hash, act, actor, actor_name, actor_role, acted_on,"
                                + " note, recorded_at) select finding_id, 99, content_hash, ?, 'x', 'x', ?, ?, '', now() from finding"
                                + " where finding_id = ?")
                .params(act, role, LocalDate.of(2027, 3, 1), id)
                .update();
    }
}
