package vn.tungho.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class ReviewDocumentsTest {
    @Autowired
    ReviewStory story;

    @Autowired
    ReviewDocuments documents;

    @Autowired
    RecognitionDocuments recognition;

    @Test
    void everyPaperOfAReviewCanBeTakenAwayAndRead() throws Exception {
        var commune = story.commune(2, 2);
        story.toSurvey(commune);
        story.survey(commune, 1, PovertyStatus.NOT_POOR);
        story.meet(commune, 1, 20);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        story.putUp(commune, 1);
        var objection = story.object(commune, 0);
        story.reverify(commune, objection, PovertyStatus.NOT_POOR, true);
        story.endTerm(commune, 0, true);
        story.endTerm(commune, 1, true);
        story.putUp(commune, 0);
        story.endTerm(commune, 0, true);
        var id = commune.reviewId();
        var opinionLetter = new OpinionData(
                "813/UBND",
                false,
                "Xem lại nhà ở",
                List.of(commune.villageCodes().get(1)));

        story.as(commune.officer(), () -> {
            assertBoth(documents.summary(id), "Phụ lục VI");
            assertBoth(
                    documents.summary(id), "Thôn 2", "Hộ Thử 1.2", "Sai thông tin, sai loại hộ: Theo phiếu phúc tra");
        });
        var excel = new ByteArrayOutputStream();
        story.as(commune.officer(), () -> documents.summaryWorkbook(id, excel));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(excel.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .as("head and 4 households")
                    .isEqualTo(6);
        }
        toOpinion(commune);
        story.as("province-office", () -> {
            assertBoth(documents.report(id, null), "45/BC-UBND", "05 ngày làm việc", "Hộ nghèo: 1 hộ");
            assertBoth(documents.opinionDraft(id, opinionLetter), "Chưa thống nhất", "Thôn 2", "Xem lại nhà ở");
            assertThatThrownBy(() -> documents.opinion(id, 1)).hasMessageContaining("chưa trả lời");
        });
        agree(commune);
        story.as(commune.chair(), () -> {
            assertThat(recognition.decision(id, DecisionKind.LISTED, "1/QĐ").isDraft())
                    .isTrue();
            assertBoth(documents.opinion(id, 1), "812/UBND-NN", "Thống nhất");
        });
        story.sign(commune);
        story.as(commune.chair(), () -> {
            assertBoth(recognition.decision(id, DecisionKind.LISTED, null), "112/QĐ-UBND", "812/UBND-NN", "Hộ Thử 1.");
            assertBoth(
                    recognition.decision(id, DecisionKind.ESCAPED, null), "113/QĐ-UBND", "Thoát nghèo", "Hộ Thử 2.1");
            assertBoth(recognition.certificates(id, null), "GCN-HN.HCN", "Mẫu số 03", "Chủ hộ");
        });
        story.as(commune.villageHead(1), () -> {
            assertThatThrownBy(() -> recognition.certificates(id, null))
                    .as("the only certificate is another village's")
                    .isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> documents.summary(id)).hasMessageContaining("cả xã");
        });
    }

    @Autowired
    OpinionService opinions;

    private void toOpinion(ReviewStory.Commune commune) {
        story.as(commune.officer(), () -> opinions.consolidate(commune.reviewId()));
        story.as(commune.chair(), () -> opinions.report(commune.reviewId(), "45/BC-UBND"));
        story.continueProcesses();
    }

    private void agree(ReviewStory.Commune commune) {
        story.as(
                "province-office",
                () -> opinions.answer(commune.reviewId(), new OpinionData("812/UBND-NN", true, "", List.of())));
        story.continueProcesses();
    }

    private static void assertBoth(OfficialDocument paper, String... parts) {
        assertThat(DocumentTexts.ofPdf(paper)).contains(parts);
        assertThat(DocumentTexts.ofWord(paper)).contains(parts);
    }
}
