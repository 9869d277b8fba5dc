package vn.tungho.review.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.EnumeratorService;
import vn.tungho.review.FollowUps;
import vn.tungho.review.ListService;
import vn.tungho.review.OpinionData;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.ui.replies.RepliesPapers;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.WorklistService;

@IntegrationTest
class WrittenRepliesProcessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    ListService lists;

    @Autowired
    EnumeratorService enumerators;

    @Autowired
    OpinionService opinions;

    @Autowired
    ReplyService replies;

    @Autowired
    RepliesPapers papers;

    @Autowired
    FollowUps followUps;

    @Autowired
    WorklistService work;

    @Autowired
    CalendarService calendar;

    @Autowired
    HistoryService history;

    /** A commune whose list was closed with these applicants, each with so many signs. */
    private ReviewStory.Commune closed(int... signs) {
        var commune = story.commune(1, 1);
        story.open(commune);
        for (var ticks : signs) {
            var household =
                    story.household(commune.villageCodes().getFirst(), "Hộ Xin " + ticks, PovertyStatus.NOT_POOR);
            story.as(commune.officer(), () -> {
                lists.screen(
                        commune.reviewId(),
                        household,
                        story.today(),
                        ticks == 4 ? Set.of(1, 2, 3, 4) : ticks == 5 ? Set.of(1, 2, 3, 4, 5) : Set.of(1, 2, 3));
            });
        }
        story.as(commune.officer(), () -> lists.close(commune.reviewId()));
        story.continueProcesses();
        return commune;
    }

    private List<ReplyBatch> batches(ReviewStory.Commune commune) {
        return story.as(commune.officer(), () -> replies.ofReview(commune.reviewId()));
    }

    private boolean ended(long batchId, String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).finished().list().stream()
                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(a.getProcessInstanceId())
                                .processDefinitionKey("writtenReplies")
                                .processInstanceBusinessKey(Long.toString(batchId))
                                .count()
                        > 0);
    }

    private void send(ReviewStory.Commune commune, long batchId, long applicantId) {
        story.as(
                commune.officer(),
                () -> replies.send(batchId, List.of(applicantId), story.today(), SendingWay.HANDED, "Lò Thị Nhận"));
        story.continueProcesses();
    }

    @Test
    @LegalRule({"R-REFUSAL-WRITTEN", "R-A-SCREEN"})
    void fourSignsAreAnsweredAndThreeAreNot() {
        assertThat(batches(closed(3))).isEmpty();
        assertThat(batches(closed(4)))
                .singleElement()
                .satisfies(b -> assertThat(b.kind()).isEqualTo(ReplyKind.SCREENED));
    }

    @Test
    @LegalRule("R-REFUSAL-WRITTEN")
    void theChairSignsAllLettersAtOnceWithNumbersOfTheirOwnAndTheOfficerRecordsEachSending() {
        var commune = closed(4, 5);
        var batch = batches(commune).getFirst().batchId();
        story.as(commune.chair(), () -> replies.sign(batch));
        story.continueProcesses();
        var letters = story.as(commune.officer(), () -> replies.letters(batch));
        assertThat(letters).extracting(ReplyLetter::number).containsExactly("01/TB-BCĐ", "02/TB-BCĐ");

        story.as(commune.officer(), () -> {
            var first = List.of(letters.getFirst().applicantId());
            assertThatThrownBy(() -> replies.send(batch, first, story.today().minusDays(1), SendingWay.POST, ""))
                    .hasMessageContaining("từ ngày ký");
            assertThatThrownBy(() -> replies.send(batch, first, story.today(), SendingWay.HANDED, " "))
                    .hasMessageContaining("người nhận");
            assertThatThrownBy(() -> replies.send(batch, List.of(), story.today(), SendingWay.POST, ""))
                    .isInstanceOf(BusinessException.class);
        });
        send(commune, batch, letters.getFirst().applicantId());
        assertThat(ended(batch, "endEvent_repliesSent")).isFalse();
        send(commune, batch, letters.getLast().applicantId());
        assertThat(ended(batch, "endEvent_repliesSent")).isTrue();
        var sent = story.as(commune.officer(), () -> replies.letters(batch).getFirst());
        assertThat(sent.sentTo()).isEqualTo("Lò Thị Nhận");
        assertThat(DocumentTexts.ofPdf(story.as(commune.officer(), () -> papers.paper(batch, sent.applicantId()))))
                .contains("01/TB-BCĐ", calendar.rule("COMPLAINT_RIGHT").length());
    }

    @Test
    @LegalRule("R-REFUSAL-WRITTEN")
    void whatIsNotSignedInTimeBecomesWorkOfTheOverseerAndEndsWithTheLastSending() {
        var commune = closed(4);
        var batch = batches(commune).getFirst();
        story.on(batch.dueOn());
        assertThat(ended(batch.batchId(), "endEvent_repliesEscalated")).isFalse();
        story.on(batch.dueOn().plusDays(1));
        story.continueProcesses();
        assertThat(ended(batch.batchId(), "endEvent_repliesEscalated")).isTrue();
        story.as("province", () -> {
            work.requireMine(FollowUps.REPLIES, batch.batchId());
        });
        story.as(commune.chair(), () -> replies.sign(batch.batchId()));
        story.continueProcesses();
        var letter = story.as(
                commune.officer(), () -> replies.letters(batch.batchId()).getFirst());
        send(commune, batch.batchId(), letter.applicantId());
        story.as(
                "province",
                () -> assertThatThrownBy(() -> work.requireMine(FollowUps.REPLIES, batch.batchId()))
                        .isInstanceOf(BusinessException.class));
    }

    @Test
    @LegalRule("R-REFUSAL-WRITTEN")
    void anApplicantWhoWasReviewedAndIsNotRecognisedGetsHisReasonsAfterTheDecision() {
        var commune = closed(3);
        story.as(
                commune.committee(),
                () -> enumerators.assign(commune.reviewId(), enumerators.propose(commune.reviewId())));
        story.continueProcesses();
        story.survey(commune, 0, PovertyStatus.NOT_POOR);
        story.meet(commune, 0, 20);
        story.putUp(commune, 0);
        story.endTerm(commune, 0, true);
        story.as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));
        story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND"));
        story.as(
                "province-office",
                () -> opinions.answer(commune.reviewId(), new OpinionData("812/UBND", true, "Thống nhất", List.of())));
        assertThat(batches(commune)).isEmpty();
        story.sign(commune);

        var batch = batches(commune).getFirst();
        assertThat(batch.kind()).isEqualTo(ReplyKind.REVIEWED);
        var letter = story.as(
                commune.officer(), () -> replies.letters(batch.batchId()).getFirst());
        assertThat(letter.headName()).isEqualTo("Hộ Xin 3");
        assertThat(letter.reasons()).contains("Phiếu B", "niêm yết công khai");
        story.as(commune.chair(), () -> replies.sign(batch.batchId()));
        story.continueProcesses();
        assertThat(DocumentTexts.ofPdf(
                        story.as(commune.officer(), () -> papers.paper(batch.batchId(), letter.applicantId()))))
                .contains("không được công nhận", "01/TB-BCĐ");
    }
}
