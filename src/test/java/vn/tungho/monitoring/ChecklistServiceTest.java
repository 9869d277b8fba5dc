package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.RelativeService;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class ChecklistServiceTest {
    @Autowired
    ReviewStory reviews;

    @Autowired
    MonitoringStory story;

    @Autowired
    ChecklistService checklist;

    @Autowired
    SampleService samples;

    @Autowired
    RelativeService relatives;

    @Autowired
    JdbcClient jdbc;

    @Test
    @LegalRule({"R-FRONT-CHECKLIST", "R-FRONT-SAMPLE"})
    void figuresShowTheirCasesAndASampleIsDrawnOnceWithAPublishedSeed() {
        var commune = reviews.commune(2, 4);
        reviews.toSigning(commune);
        reviews.sign(commune);
        var monitor = commune.monitor();
        var clean = story.as(monitor, () -> checklist.figures(commune.code()));
        assertThat(clean.get(Check.NO_SHEET)).isZero();
        assertThat(clean.get(Check.SHEET_DIFFERS)).isZero();
        assertThat(clean.get(Check.MINUTES_DIFFER)).isZero();
        assertThat(clean.get(Check.CLASS_DIFFERS)).isZero();
        assertThat(clean.get(Check.NO_MEETING)).isZero();
        assertThat(clean.get(Check.NOT_OBSERVED)).isEqualTo(2);

        var cases = commune.cases(0);
        var wrong = cases.getFirst();
        jdbc.sql("update review_case set a_score = a_score + 500 where case_id = ?")
                .param(wrong.caseId())
                .update();
        jdbc.sql("update review_case set objected_status = 'NEAR_POOR' where case_id = ?")
                .param(cases.get(1).caseId())
                .update();
        story.as(
                commune.officer(),
                () -> relatives.put(story.userId(commune.chair()), cases.get(2).householdId(), "cháu"));
        assertThat(story.as(monitor, () -> checklist.cases(commune.code(), Check.SHEET_DIFFERS)))
                .extracting(CheckCase::householdId)
                .containsExactly(wrong.householdId());
        assertThat(story.as(monitor, () -> checklist.ofHousehold(commune.code(), wrong.householdId())))
                .containsKeys(Check.SHEET_DIFFERS, Check.CLASS_DIFFERS);
        assertThat(story.as(
                        monitor,
                        () -> samples.signs(commune.code(), cases.get(1).householdId())))
                .contains(RiskSign.CHANGED_AFTER_POSTING);
        assertThat(story.as(
                        monitor,
                        () -> samples.signs(commune.code(), cases.get(2).householdId())))
                .contains(RiskSign.OFFICIAL_RELATIVE);

        var plan = story.make(commune);
        assertThatThrownBy(() -> story.as(monitor, () -> samples.draw(plan, "123456", "Rút thăm", 1, 1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chốt khung mẫu");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> samples.freeze(plan)))
                .isInstanceOf(BusinessException.class);
        var hash = story.as(monitor, () -> samples.freeze(plan));
        var drawn = story.as(monitor, () -> samples.draw(plan, "123456", "Rút thăm", 1, 1));
        assertThat(drawn)
                .as("the only one with a sign is drawn, for its village or for the sign")
                .extracting(FrameRow::householdId)
                .contains(cases.get(1).householdId(), cases.get(2).householdId());
        assertThat(drawn)
                .filteredOn(r -> commune.villageCodes().contains(r.drawnFor()))
                .hasSize(2);
        assertThat(story.as(commune.officer(), () -> samples.verify(plan))).isTrue();
        var sample = story.as(commune.officer(), () -> samples.find(plan));
        assertThat(sample.frameHash()).isEqualTo(hash);
        assertThat(sample.seed()).isEqualTo("123456");
        assertThatThrownBy(() -> story.as(monitor, () -> samples.draw(plan, "654321", "Rút lại", 1, 1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không rút lại");
    }
}
