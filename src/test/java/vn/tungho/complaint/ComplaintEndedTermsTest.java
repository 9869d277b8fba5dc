package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.endedterm.TermQuestion.State;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;

/** A day off entered late over the terms of complaints: what was done after the shorter term is asked, nothing done changes. */
@IntegrationTest
class ComplaintEndedTermsTest {
    private static final String STEP = "complaint_term";
    private static final String RIGHT = "complaint_right";
    /** The Friday before the story begins. */
    private static final LocalDate FRIDAY = ComplaintStory.BEGIN.minusDays(3);

    @Autowired
    ComplaintStory story;

    @Autowired
    AcceptanceService acceptance;

    @Autowired
    TermQuestionService questions;

    @Autowired
    LateHoliday late;

    private Term sending(long id) {
        return story.file(id).terms().stream()
                .filter(t -> t.kind() == TermKind.SENDING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-COMPLAINT-SEND"})
    void aDecisionSentAfterTheShorterTermIsAskedOfWhoSentItAndOneSentInTimeIsNot() {
        var commune = story.commune();
        var inTime = story.signed(commune, story.lodge(commune), SettlementResult.WRONG, null);
        story.send(commune, inTime);
        var afterwards = story.signed(commune, story.lodge(commune), SettlementResult.WRONG, null);
        var due = story.due(afterwards, TermKind.SENDING);
        story.on(due.plusDays(1));
        story.send(commune, afterwards);
        try {
            late.enter(due);
            assertThat(late.about(commune.officer(), STEP, sending(inTime).termId())
                            .state())
                    .isEqualTo(State.IN_TIME);
            var question =
                    late.about(commune.officer(), STEP, sending(afterwards).termId());
            assertThat(question.state()).isEqualTo(State.OPEN);
            assertThat(question.subject()).startsWith(TermKind.SENDING.label());
            assertThat(question.doneOn()).isEqualTo(due.plusDays(1));
            assertThat(story.as(commune.officer(), () -> questions.remedy(question))
                            .act())
                    .isNull();
            story.as(
                    commune.officer(),
                    () -> questions.stands(
                            question.termQuestionId(), "Theo lịch mới là trong hạn, không phải quá hạn"));
            assertThat(late.about(commune.officer(), STEP, sending(afterwards).termId())
                            .state())
                    .isEqualTo(State.STANDS);
        } finally {
            late.drop(due);
        }
    }

    @Test
    @LegalRule({"R-HOLIDAY-ENDED", "R-COMPLAINT-RIGHT"})
    void whoWasRefusedForADayIsAskedAboutAndWhoWasTooLateAnyhowIsNot() {
        var commune = story.commune();
        var byADay = refused(commune, "Hộ Muộn Một Ngày", FRIDAY.minusDays(90));
        var anyhow = refused(commune, "Hộ Muộn Hai Ngày", FRIDAY.minusDays(91));
        try {
            late.enter(FRIDAY);
            var question = late.about(commune.chair(), RIGHT, byADay);
            assertThat(question.state()).isEqualTo(State.OPEN);
            assertThat(question.endedOn()).isEqualTo(FRIDAY);
            assertThat(question.shouldEndOn()).isEqualTo(ComplaintStory.BEGIN);
            assertThat(story.as(commune.chair(), () -> questions.remedy(question))
                            .words())
                    .contains("nộp lại đơn");
            assertThat(late.asked(commune.chair(), RIGHT))
                    .noneMatch(q -> q.objectId().equals(Long.toString(anyhow)));
        } finally {
            late.drop(FRIDAY);
        }
        assertThat(late.asked(commune.chair(), RIGHT))
                .as("the day was a mistake: nobody has to answer any more")
                .filteredOn(q -> q.objectId().equals(Long.toString(byADay)))
                .allMatch(q -> q.state() == State.WITHDRAWN);
    }

    private long refused(ReviewStory.Commune commune, String name, LocalDate knownOn) {
        var household = story.household(commune, name, PovertyStatus.NOT_POOR);
        var id = story.lodge(commune, story.about(household, null, ComplaintObject.RECOGNITION, knownOn, false));
        story.as(commune.chair(), () -> acceptance.refuse(id, id + "/TB-UBND", "Đã hết thời hiệu"));
        story.go();
        return id;
    }
}
