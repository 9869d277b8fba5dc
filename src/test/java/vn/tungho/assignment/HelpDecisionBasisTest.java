package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** A decision on help rests on a resolution whose number and date two administrators vouch for; before that it stays a draft. */
@IntegrationTest
@LegalRule("R-BASIS-CONFIRMED")
class HelpDecisionBasisTest {
    private static final String UNKNOWN = "update legal_text set number = null, issued_on = null, confirmed_on = null,"
            + " new_number = null, version = version + 1 where legal_text = 'HELP_RESOLUTION'";
    private static final String CITED = "Căn cứ nghị quyết số 12-NQ/TU ngày 05 tháng 3 năm 2024 của Tỉnh ủy";

    @Autowired
    HelpStory story;

    @Autowired
    AssignmentService assignments;

    @Autowired
    HelpDecisionPapers papers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AppClock clock;

    @AfterEach
    void othersSignAgain() {
        story.confirmResolution();
    }

    @Test
    void withoutAConfirmedNumberTheDraftSaysSoAndTheSignatureIsRefusedInWords() {
        var commune = story.commune(1, 1);
        jdbc.update(UNKNOWN);
        var choice = Map.of(commune.households().getFirst(), commune.helpers().getFirst());
        story.as(commune.committee(), () -> {
            var draft = papers.draft(commune.code(), "9/QĐ-BCĐ", choice);
            assertThat(draft.isDraft()).isTrue();
            assertThat(DocumentTexts.ofPdf(draft))
                    .contains(
                            "9/QĐ-BCĐ",
                            "số, ngày của nghị quyết làm căn cứ chưa xác nhận",
                            "Văn bản làm căn cứ",
                            "Căn cứ nghị quyết của Tỉnh ủy về giảm nghèo bền vững;");
            var signing = new AssignmentService.Signing("9/QĐ-BCĐ", clock.today(), null);
            assertThatThrownBy(() -> assignments.sign(commune.code(), signing, choice))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("chưa được xác nhận")
                    .hasMessageContaining("Văn bản làm căn cứ");
            assertThat(assignments.decisions(commune.code())).isEmpty();
        });
    }

    @Test
    void onceConfirmedTheSignedPaperNamesItAndKeepsItsWordsWhateverComesLater() {
        var commune = story.commune(1, 1);
        story.sign(
                commune,
                Map.of(commune.households().getFirst(), commune.helpers().getFirst()));
        story.as(commune.committee(), () -> {
            var id = assignments.decisions(commune.code()).getFirst().decisionId();
            var signed = DocumentTexts.ofPdf(papers.signed(id));
            assertThat(signed)
                    .contains(CITED, "Ghi chú: các mức thăm hộ và ghi chuyến thăm ở Điều 2 chưa xác nhận")
                    .doesNotContain("(chưa xác nhận", "các mức này", "Bản nháp");
            jdbc.update("update legal_text set number = '99-NQ/TU' where legal_text = 'HELP_RESOLUTION'");
            jdbc.update("update help_rule set amount = amount + 1 where help_rule = 'RECORD_DAYS'");
            try {
                assertThat(DocumentTexts.ofPdf(papers.signed(id))).isEqualTo(signed);
            } finally {
                jdbc.update("update legal_text set number = '12-NQ/TU' where legal_text = 'HELP_RESOLUTION'");
                jdbc.update("update help_rule set amount = amount - 1 where help_rule = 'RECORD_DAYS'");
            }
            jdbc.update(
                    "update help_decision set legal_basis = null, duty_words = null, remark = null where decision_id = ?",
                    id);
            assertThat(DocumentTexts.ofPdf(papers.signed(id)))
                    .as("signed before its words were kept")
                    .contains("Căn cứ nghị quyết của Tỉnh ủy về giảm nghèo bền vững;")
                    .doesNotContain("(chưa xác nhận", "12-NQ/TU");
        });
    }
}
