package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The applicant's term for papers of legal aid, and the terms that the editions of support name. */
@IntegrationTest
class PaperProcessTest {
    @Autowired
    SupportStory story;

    @Autowired
    PaperService papers;

    @Autowired
    SupportCaseService cases;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    SelectionService selections;

    @Autowired
    CalendarService calendar;

    @Autowired
    HistoryService history;

    @Test
    @LegalRule("R-SUPPORT-PAPERS-TERM")
    void theApplicantHasHisTermAndTheRequestIsStoppedOnlyAfterItInWriting() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "LEGAL_AID", "1");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> papers.stop(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chưa yêu cầu");
        var last = story.as(commune.officer(), () -> papers.ask(id, Set.of(1), false));
        assertThat(last).isEqualTo(calendar.due(SupportTerms.LEGAL_AID_SUPPLEMENT, story.today()));
        assertThat(story.find(commune, id).stepDueOn()).isEqualTo(last);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> papers.ask(id, Set.of(), false)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Đã yêu cầu");
        assertThat(story.as(commune.officer(), () -> papers.notice(id)).blocks().toString())
                .contains(
                        "Giấy chứng nhận hộ nghèo",
                        calendar.rule(SupportTerms.LEGAL_AID_SUPPLEMENT).length(),
                        VietnameseFormat.longDate(last));

        story.on(last);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> papers.stop(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("còn được nộp");
        story.on(last.plusDays(1));
        story.as(commune.officer(), () -> papers.stop(id));
        story.go();
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.REFUSED);
        assertThat(story.find(commune, id).endReason()).contains("không bổ sung giấy tờ");
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("endEvent_caseStopped")
                        .finished()
                        .list())
                .anyMatch(a -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(a.getProcessInstanceId())
                                .processInstanceBusinessKey(Long.toString(id))
                                .count()
                        == 1);
        assertThat(story.as(commune.officer(), () -> papers.notice(id)).blocks().toString())
                .contains("dừng", VietnameseFormat.longDate(story.today()));
    }

    @Test
    @LegalRule("R-SUPPORT-PAPERS-TERM")
    void inExtremelyDifficultAreasTheTermIsLongerAndPapersThatComeEndIt() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "LEGAL_AID", "1");
        var last = story.as(commune.officer(), () -> papers.ask(id, Set.of(), true));
        assertThat(last)
                .isEqualTo(calendar.due(SupportTerms.LEGAL_AID_SUPPLEMENT_REMOTE, story.today()))
                .isAfter(calendar.due(SupportTerms.LEGAL_AID_SUPPLEMENT, story.today()));
        story.on(last);
        story.receive(commune, id);
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.VERIFYING);
        assertThat(story.find(commune, id).stepRule()).isEqualTo(SupportTerms.VERIFY);
    }

    @Test
    @LegalRule("R-SUPPORT-PAPERS-TERM")
    void aProgrammeWithoutSuchATermAsksForNone() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "WATER", "9");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> papers.ask(id, Set.of(), false)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không ấn định");
    }

    @Test
    @LegalRule("R-SUPPORT-PUBLICATION")
    void theResultOfASelectionIsPutUpWithinItsTermFromTheMeetingAndHangsByAnother() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "LIVELIHOOD", "1");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        var heldOn = story.today();
        story.on(heldOn.plusDays(1));
        story.as(
                commune.villageHead(0),
                () -> selections.record(new SelectionData(
                        heldOn,
                        "Nhà văn hóa",
                        "Trưởng thôn",
                        "Thư ký",
                        "Mặt trận xã",
                        20,
                        false,
                        java.util.Map.of(id, 20),
                        "")));
        story.go();
        assertThat(story.find(commune, id).stepDueOn())
                .isEqualTo(calendar.due(SupportTerms.SELECTION_PUBLICATION, heldOn));
        story.post(commune, id);
        assertThat(story.find(commune, id).stepRule()).isEqualTo(SupportTerms.POSTING);
        assertThat(story.find(commune, id).stepDueOn()).isEqualTo(calendar.due(SupportTerms.POSTING, story.today()));
    }

    @Test
    @LegalRule("R-SUPPORT-PUBLICATION")
    void noEditionThatRunsLetsTheTermForPublishingStandForTheTimeOfHanging() {
        var book = programmes.book();
        for (var p : book.active()) {
            book.on(p.programmeCode(), LocalDate.of(2027, 2, 15))
                    .ifPresent(e -> assertThat(e.postingRule())
                            .as(p.programmeCode())
                            .isNotEqualTo(SupportTerms.SELECTION_PUBLICATION));
        }
    }
}
