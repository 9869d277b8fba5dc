package vn.tungho.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.WorklistService;

@IntegrationTest
class HeldResultProcessTest {
    private static final String REASON = "Khảo sát lại: điểm như lần đầu, họp dân thống nhất.";

    @Autowired
    ReviewStory story;

    @Autowired
    OpinionService opinions;

    @Autowired
    HeldResultService held;

    @Autowired
    DecisionService decisions;

    @Autowired
    RecognitionDocuments documents;

    @Autowired
    FollowUps followUps;

    @Autowired
    WorklistService work;

    @Autowired
    RuntimeService runtime;

    private void disagree(ReviewStory.Commune commune, Integer... villages) {
        var codes = List.of(villages).stream().map(commune.villageCodes()::get).toList();
        story.as(
                "province-office",
                () -> opinions.answer(commune.reviewId(), new OpinionData("9/UBND", false, "Xem lại hộ Thử", codes)));
        story.continueProcesses();
    }

    private void reviewAgain(ReviewStory.Commune commune, int... villages) {
        for (var v : villages) {
            story.toPosting(commune, v);
            story.putUp(commune, v);
        }
        for (var v : villages) {
            story.endTerm(commune, v, true);
        }
        story.as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));
        story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "46/BC-UBND"));
        story.continueProcesses();
    }

    /** As if the task to sign were open, whatever the model says: the service itself must refuse. */
    private void jumpToSigning(ReviewStory.Commune commune, String from) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(commune.reviewId()), "annualReview")
                .singleResult();
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(from)
                .startBeforeActivity("userTask_signDecisions")
                .execute();
    }

    private boolean waits(String user, String kind, ReviewStory.Commune commune) {
        return story.as(user, () -> {
            try {
                work.requireMine(kind, commune.reviewId());
                return true;
            } catch (BusinessException e) {
                return false;
            }
        });
    }

    @Test
    @LegalRule("R-DECISION-OPINION")
    void theFirstDisagreementSendsTheVillageBackAndNothingCanBeHeldOrSigned() {
        var commune = story.commune(2, 1);
        story.toOpinion(commune);
        disagree(commune, 0);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.SURVEY);
        assertThat(waits(commune.chair(), HeldResultService.WEIGH, commune)).isFalse();
        jumpToSigning(commune, "event_villagesFinished");
        story.as(
                commune.chair(),
                () -> assertThatThrownBy(() -> decisions.sign(commune.reviewId(), "1/QĐ-UBND", "2/QĐ-UBND"))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("chưa rà soát lại"));
    }

    @Test
    @LegalRule("R-DECISION-OPINION")
    void afterAnotherLookTheChairHoldsOnlyWithAReasonForEachVillageAndThenSigns() {
        var commune = story.commune(2, 1);
        story.toOpinion(commune);
        disagree(commune, 0);
        reviewAgain(commune, 0);
        disagree(commune, 0);
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.FINISHED);
        var village = commune.villageCodes().getFirst();
        story.as(commune.chair(), () -> {
            assertThatThrownBy(() -> held.hold(commune.reviewId(), Map.of(village, "  ")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("Thôn 1");
            held.hold(commune.reviewId(), Map.of(village, REASON));
        });
        story.continueProcesses();
        story.sign(commune);

        assertThat(commune.review().step()).isEqualTo(ReviewStep.DONE);
        assertThat(story.as(commune.chair(), () -> decisions.certificates(commune.reviewId(), null)))
                .as("also of the village the province agreed with")
                .hasSize(2);
        assertThat(DocumentTexts.ofPdf(story.as(
                        commune.chair(), () -> documents.decision(commune.reviewId(), DecisionKind.LISTED, null))))
                .contains("giữ kết quả với lý do", "Thôn 1");
        for (var reader : List.of("province-office", "province", commune.monitor())) {
            assertThat(story.as(reader, () -> held.ofReview(commune.reviewId())))
                    .as(reader)
                    .singleElement()
                    .satisfies(h -> assertThat(h.reason()).isEqualTo(REASON));
        }
        story.as("province-office", () -> followUps.read(work.requireMine(FollowUps.HELD, commune.reviewId())));
        assertThat(waits("province-office", FollowUps.HELD, commune)).isFalse();
    }

    @Test
    @LegalRule("R-DECISION-OPINION")
    void afterAnotherLookWithoutAReasonNothingIsSigned() {
        var commune = story.commune(1, 1);
        story.toOpinion(commune);
        disagree(commune, 0);
        reviewAgain(commune, 0);
        disagree(commune, 0);
        jumpToSigning(commune, "userTask_weighOpinion");
        story.as(
                commune.chair(),
                () -> assertThatThrownBy(() -> decisions.sign(commune.reviewId(), "1/QĐ-UBND", "2/QĐ-UBND"))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("lý do"));
    }

    @Test
    @LegalRule("R-DECISION-OPINION")
    void aVillageNamedForTheFirstTimeIsReviewedAgainBeforeAnythingIsHeld() {
        var commune = story.commune(2, 1);
        story.toOpinion(commune);
        disagree(commune, 0);
        reviewAgain(commune, 0);
        disagree(commune, 0, 1);
        assertThat(commune.village(1).step()).isEqualTo(VillageStep.SURVEY);
        reviewAgain(commune, 0, 1);
        disagree(commune, 1);
        story.as(commune.chair(), () -> held.lookAgain(commune.reviewId()));
        story.continueProcesses();
        assertThat(commune.village(1).step()).isEqualTo(VillageStep.SURVEY);
        assertThat(commune.review().step()).isEqualTo(ReviewStep.VILLAGES);
    }
}
