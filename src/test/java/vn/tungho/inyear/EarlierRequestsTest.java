package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Requests that run on the model of the release before, in which the 15th waited for the office. */
@IntegrationTest
class EarlierRequestsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Autowired
    InYearStory story;

    @Autowired
    EarlierRequests earlier;

    @Autowired
    RepositoryService models;

    @Autowired
    JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void theModelOfBefore() {
        deployment = models.createDeployment()
                .addClasspathResource("vn/tungho/inyear/in-year-review-of-before.bpmn")
                .deploy()
                .getId();
    }

    @AfterEach
    void theModelOfToday() {
        models.deleteDeployment(deployment, true);
    }

    private long lodgedBefore(ReviewStory.Commune commune, String name) {
        var id = story.lodge(commune, RequestKind.POVERTY, story.household(commune, name, PovertyStatus.NOT_POOR));
        forget(id, null);
        return id;
    }

    /** The row as the release before left it. */
    private void forget(long id, @Nullable LocalDate startsOn) {
        jdbc.sql("update in_year_request set starts_on = ?, due_on = null where request_id = ?")
                .params(startsOn, id)
                .update();
    }

    @Test
    @LegalRule("R-INYEAR-START")
    void aRequestThatWouldHaveLostAMonthBeginsAtOnceAndIsDecidedOnTheOldModel() {
        var commune = story.commune();
        var id = lodgedBefore(commune, "Hộ Bị Lùi");
        earlier.giveDays();
        story.reviewStory().on(LocalDate.of(2026, 10, 16));
        story.screen(commune, id, Set.of(1));
        story.assign(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REVIEWING);
    }

    @Test
    @LegalRule("R-INYEAR-START")
    void aRequestThatWaitsForTheNextMonthGetsTheDaysOfItsSlip() {
        var commune = story.commune();
        var id = lodgedBefore(commune, "Hộ Chờ Tháng Sau");
        var waiting = lodgedBefore(commune, "Hộ Chưa Xét");
        story.screen(commune, id, Set.of(1));
        story.assign(commune, id);
        // as the release before computed it for a request screened on the 16th
        forget(id, LocalDate.of(2026, 11, 15));
        jdbc.sql(
                        "update ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " set j.DUEDATE_ = '2026-11-15 00:00:00' where e.BUSINESS_KEY_ = ? and j.HANDLER_CFG_ = 'event_fifteenth'")
                .param(Long.toString(id))
                .update();
        story.reviewStory().on(LocalDate.of(2026, 10, 19));
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.WAITING);
        earlier.giveDays();
        story.reviewStory().continueProcesses();
        for (var each : new long[] {id, waiting}) {
            assertThat(story.find(commune, each).startsOn()).isEqualTo(InYearStory.FIFTEENTH);
            assertThat(story.find(commune, each).dueOn()).isEqualTo(DUE);
        }
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REVIEWING);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'give-request-days' and object_id = ?")
                        .param(Long.toString(id))
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(detail -> assertThat(detail).contains("2026-11-15").contains("2026-10-15"));
        story.reviewStory().on(DUE.plusDays(1));
        assertThat(story.find(commune, id).isEscalated()).isTrue();
        story.toDecision(commune, id, PovertyStatus.POOR);
        story.recognise(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
        assertThat(story.find(commune, id).dueOn()).isEqualTo(DUE);
    }

    @Test
    void aReviewThatHasBegunKeepsItsDays() {
        var commune = story.commune();
        var id = story.toRound(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Đang Rà", PovertyStatus.NOT_POOR));
        jdbc.sql("update in_year_request set starts_on = '2026-11-15', due_on = '2026-11-30' where request_id = ?")
                .param(id)
                .update();
        earlier.giveDays();
        assertThat(story.find(commune, id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
