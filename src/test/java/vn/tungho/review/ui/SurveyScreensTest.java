package vn.tungho.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.SheetItem;

class SurveyScreensTest extends FieldScreens {
    @Autowired
    SheetService sheets;

    @Autowired
    UserService users;

    @Test
    void aSheetIsFilledStepByStepKeptExplainedAndSent() {
        var commune = story.commune(1, 3);
        story.toSurvey(commune);
        var first = commune.cases(0).getFirst();
        var enumerator = enumerator(first);
        var village = commune.village(0).villageReviewId();
        signIn(enumerator);
        openTask("survey", village);
        assertThat(shown()).contains("Chưa khảo sát", first.headName());

        var form = story.form(commune);
        questions = form.scoredItems().stream().collect(Collectors.toMap(SheetItem::code, SheetItem::label));
        var answers = ReviewStory.answers(form, PovertyStatus.POOR);
        go("phieu/" + first.caseId());
        assertThat(page()).contains("Ai sống trong hộ: 1 người", "phần 1/");
        assertThat(page()).as("points stay hidden until the end").doesNotContain("Điểm A");
        answer(answers);
        assertThat(page()).contains("Đã lưu");
        assertThat(sheets.open(first.caseId()).savedAt()).as("kept as typed").isNotNull();

        var steps = form.income().size() + form.deprivation().size();
        for (var i = 0; i < steps - 1; i++) {
            press("Tiếp");
            if (i < steps - 2) {
                answer(answers);
            }
        }
        press("Xem kết quả");
        assertThat(page()).contains("Chạm vào một phần để trả lời nốt");
        press("Gửi phiếu");
        assertThat(page()).as("a refusal stands on the page").contains("câu chưa trả lời. Hãy trả lời hết");
        press("Trước");
        answer(answers);
        press("Xem kết quả");
        assertThat(page()).contains("Hộ nghèo", "Phiếu B1: ước lượng thu nhập", "Tính thử theo");
        press("Gửi phiếu");
        assertThat(page()).contains("Đã gửi phiếu hộ " + first.headName(), "Kết quả đề xuất: Hộ nghèo");
        assertThat(commune.cases(0))
                .filteredOn(c -> c.caseId() == first.caseId())
                .singleElement()
                .satisfies(c -> assertThat(c.state()).isEqualTo(CaseState.SURVEYED));
    }

    @Test
    void othersReadTheSheetWithItsExplanation() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        signIn(commune.monitor());
        go("phieu/" + commune.cases(0).getFirst().caseId());
        assertThat(page()).contains("Theo phiếu", "Hộ nghèo", "Phiếu khảo sát");
        assertThat(find(Button.class).withText("Gửi phiếu").all()).isEmpty();
    }

    @Test
    void theSecondLookStartsWithoutWhatTheFirstOneFound() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        var caseId =
                story.as(commune.officer(), () -> commune.cases(0).getFirst().caseId());
        var opened = story.as(commune.officer(), () -> sheets.openReverification(caseId, objection));
        assertThat(opened.answers()).isEqualTo(opened.suggested());
        assertThat(opened.answers()).isNotEqualTo(Map.copyOf(ReviewStory.answers(opened.form(), PovertyStatus.POOR)));
    }

    private String enumerator(ReviewCase c) {
        return users.find(java.util.Objects.requireNonNull(c.enumeratorId()))
                .orElseThrow()
                .username();
    }

    private String page() {
        return text(getCurrentView());
    }
}
