package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkSamples;

@IntegrationTest
class IncidentServiceTest {
    @Autowired
    WorkSamples samples;

    @Autowired
    IncidentService incidents;

    @Autowired
    HealthFacts health;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFailedStepIsTriedAgainWithinTheAdministratorsArea() {
        var commune = samples.commune();
        samples.openReview(commune);
        var admin = samples.user(Role.ADMINISTRATOR, Area.province("08"));
        var stranger = samples.user(Role.ADMINISTRATOR, Area.province("44"));
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        var jobId = timerOf(commune);
        management.setJobRetries(jobId, 0);

        var found = SignInAs.user(admin, incidents::open).stream()
                .filter(i -> i.jobId().equals(jobId))
                .findFirst()
                .orElseThrow();
        assertThat(found.process()).isEqualTo("Rà soát định kỳ hằng năm của xã");
        assertThat(found.step()).isEqualTo("Đã qua ngày cuối của đợt");
        assertThat(found.subject()).contains("năm");
        assertThat(SignInAs.user(stranger, incidents::open))
                .extracting(Incident::jobId)
                .doesNotContain(jobId);
        assertThatThrownBy(() -> SignInAs.user(officer, incidents::open)).isInstanceOf(AccessDeniedException.class);

        SignInAs.user(stranger, () -> incidents.retry(jobId));
        assertThat(retries(jobId)).isZero();
        SignInAs.user(admin, () -> incidents.retry(jobId));
        assertThat(retries(jobId)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'retry-job' and object_id = ?")
                        .param(jobId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsWhyInWordsForPeople() {
        assertThat(FailureWords.of(null)).contains("không ghi lại lý do");
        assertThat(FailureWords.of("Deadlock found when trying to get lock")).contains("chạy lại");
        assertThat(FailureWords.of("Could not open connection")).contains("cơ sở dữ liệu");
        assertThat(FailureWords.of("Thôn chưa có danh sách. Hãy chốt danh sách."))
                .isEqualTo("Thôn chưa có danh sách. Hãy chốt danh sách.");
        assertThat(FailureWords.of("NullPointerException\nat x")).isEqualTo("Lỗi chưa rõ: NullPointerException");
    }

    @Test
    void knowsHowTheHouseIs() {
        assertThat(health.read()).containsKeys("Cơ sở dữ liệu", "Việc đang mở").doesNotContainValue("");
    }

    private String timerOf(Area commune) {
        var review = jdbc.sql("select review_id from review where commune_code = ?")
                .param(commune.communeCode())
                .query(String.class)
                .single();
        var instance = jdbc.sql(
                        "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PROC_DEF_ID_ like 'annualReview:%'")
                .param(review)
                .query(String.class)
                .single();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult()
                .getId();
    }

    private int retries(String jobId) {
        return management.createJobQuery().jobId(jobId).singleResult().getRetries();
    }
}
