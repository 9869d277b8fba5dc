package vn.tungho.review.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.DecisionKind;
import vn.tungho.review.MeetingService;
import vn.tungho.review.RecognitionDocuments;
import vn.tungho.review.ReviewDocuments;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.ui.meeting.MinutesFiles;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Every paper of a review says once which values behind it are not confirmed, as they were when the households were scored. */
@IntegrationTest
@LegalRule("R-UNCONFIRMED-SHOWN")
class BasisOnPapersTest {
    private static final String POINTS = "26 mục Phiếu B1";

    @Autowired
    ReviewStory story;

    @Autowired
    ReviewDocuments documents;

    @Autowired
    RecognitionDocuments recognition;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesFiles minutes;

    @Autowired
    HouseholdService households;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void eachPaperSaysItOnceAndTheLegalBasisStaysClean() {
        var commune = story.commune(1, 2);
        story.toSigning(commune);
        var id = commune.reviewId();
        story.as(commune.chair(), () -> {
            saysOnce(documents.summary(id));
            saysOnce(documents.report(id, null));
            var draft = recognition.decision(id, DecisionKind.LISTED, "1/QĐ-UBND");
            saysOnce(draft);
            assertThat(textOf(draft, TextStyle.LEGAL_BASIS)).doesNotContain("chưa");
            assertThat(textOf(draft, TextStyle.NOTE)).contains("72/2025/QH15", "chưa đối chiếu nguyên văn");
            assertThat(workbook(id)).contains(POINTS);
        });
        story.as(commune.villageHead(0), () -> {
            var meeting =
                    meetings.ofVillage(commune.village(0).villageReviewId()).getFirst();
            assertThat(DocumentTexts.ofPdf(minutes.document(meeting.meetingId()))
                            .split(POINTS, -1))
                    .as("one remark on each of the two copies")
                    .hasSize(3);
        });
        story.sign(commune);
        story.as(commune.chair(), () -> {
            var signed = recognition.decision(id, DecisionKind.LISTED, null);
            saysOnce(signed);
            assertThat(DocumentTexts.ofPdf(signed))
                    .as("an unconfirmed basis stops at the draft")
                    .doesNotContain("72/2025/QH15", "đối chiếu nguyên văn");
            assertThat(DocumentTexts.ofPdf(recognition.certificates(id, null)).split(POINTS, -1))
                    .as("one remark on each of the two certificates")
                    .hasSize(3);
            var household = jdbc.queryForObject(
                    "select min(household_id) from review_case where review_id = ?", Long.class, id);
            assertThat(households
                            .history(household == null ? 0 : household)
                            .getFirst()
                            .unconfirmed())
                    .anyMatch(words -> words.contains(POINTS));
        });
    }

    @Test
    @LegalRule("R-MEETING-MINUTES-2")
    void theMinutesCarryTheNameOfWhoSignsForTheHouseholdsAndAnOldMeetingAnEmptyLine() {
        var commune = story.commune(1, 2);
        story.toConsolidation(commune);
        story.as(commune.villageHead(0), () -> {
            var meeting =
                    meetings.ofVillage(commune.village(0).villageReviewId()).getFirst();
            assertThat(signsForHouseholds(meeting.meetingId())).containsExactly("Hồ Thị Hộ Dân", "Hồ Thị Hộ Dân");
            jdbc.update("update village_meeting set household_rep_name = '' where meeting_id = ?", meeting.meetingId());
            assertThat(signsForHouseholds(meeting.meetingId()))
                    .as("recorded without a name: left to the pen on both copies")
                    .containsExactly(null, null);
            assertThat(DocumentTexts.ofPdf(minutes.document(meeting.meetingId())))
                    .contains("ĐẠI DIỆN HỘ DÂN")
                    .doesNotContain("null");
        });
    }

    private List<@Nullable String> signsForHouseholds(long meetingId) {
        var names = new ArrayList<@Nullable String>();
        for (var block : minutes.document(meetingId).blocks()) {
            if (block instanceof Block.Closing closing) {
                names.add(closing.signatures().getFirst().name());
            }
        }
        return names;
    }

    @Test
    void whatWasKeptWithTheScoreIsPrintedEvenWhenTheStandardSaysOtherwiseToday() {
        var commune = story.commune(1, 2);
        story.toConsolidation(commune);
        var id = commune.reviewId();
        jdbc.update("update review_case set basis = '0;0;0;Cột thử' where review_id = ?", id);
        story.as(
                commune.officer(),
                () -> assertThat(DocumentTexts.ofPdf(documents.summary(id)))
                        .as("everything was confirmed when they were scored")
                        .doesNotContain("Ghi chú: kết quả"));
        jdbc.update("update review_case set basis = '1;0;2;Cột thử' where review_id = ?", id);
        story.as(
                commune.officer(),
                () -> assertThat(DocumentTexts.ofPdf(documents.summary(id)))
                        .contains("1 mục Phiếu B1, cột Cột thử", "2 ngưỡng điểm"));
        jdbc.update("update review_case set basis = null where review_id = ?", id);
        story.as(
                commune.officer(),
                () -> assertThat(DocumentTexts.ofPdf(documents.summary(id)))
                        .as("scored before the basis was kept")
                        .contains("chưa rõ căn cứ của 2 hộ"));
    }

    @Test
    void scoringAgainKeepsTheNewBasis() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        var id = commune.reviewId();
        jdbc.update("update review_case set basis = '0;0;0;Cột thử' where review_id = ?", id);
        story.meet(commune, 0, 5);
        story.survey(commune, 0, vn.tungho.shared.PovertyStatus.POOR);
        assertThat(jdbc.queryForList("select basis from review_case where review_id = ?", String.class, id))
                .hasSize(2)
                .allMatch(basis -> basis.startsWith("26;12;0;"));
        assertThat(jdbc.queryForList(
                        "select v.basis from meeting_vote v join review_case c on c.case_id = v.case_id where c.review_id = ?",
                        String.class,
                        id))
                .as("the first meeting saw the old score")
                .containsOnly("0;0;0;Cột thử");
    }

    private static void saysOnce(OfficialDocument paper) {
        assertThat(DocumentTexts.ofPdf(paper).split(POINTS, -1)).hasSize(2);
        assertThat(DocumentTexts.ofWord(paper).split(POINTS, -1)).hasSize(2);
    }

    private static String textOf(OfficialDocument paper, TextStyle style) {
        return String.join(
                "\n",
                paper.blocks().stream()
                        .filter(b -> b instanceof Block.Text t && t.style() == style)
                        .map(b -> ((Block.Text) b).text())
                        .toList());
    }

    private String workbook(long reviewId) {
        var out = new ByteArrayOutputStream();
        documents.summaryWorkbook(reviewId, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
