package vn.tungho.endedterm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;

/** From the administrator's late day off to the officer's reason, on the screens. */
@IntegrationTest
@WithAnonymousUser
class EndedTermViewsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    PostingService postings;

    @Autowired
    TermQuestionService questions;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    @SuppressWarnings("unchecked")
    void theAdministratorSeesWhatADayWouldDoAndTheOfficersReasonIsReadByTheMonitor() {
        var commune = story.commune(1, 1);
        story.toConsolidation(commune);
        var day = Objects.requireNonNull(
                postings.current(story.posting(commune, 0)).endsOn());
        try {
            story.as("admin", () -> {
                UI.getCurrent().navigate("lich-lam-viec");
                find(DatePicker.class).withCaption("Ngày").single().setValue(day);
                find(TextField.class).withCaption("Tên").single().setValue("Ngày nghỉ báo muộn");
                test(find(Button.class).withText("Xem trước rồi ghi").single()).click();
                assertThat(calendar.calendar().isWorkingDay(day)).isTrue();
                test(find(Button.class)
                                .withText("Ghi ngày và tính lại thời hạn")
                                .single())
                        .click();
                assertThat(calendar.calendar().isWorkingDay(day)).isFalse();
            });
            var question = story.as(commune.officer(), () -> questions.page(TermQuestion.State.OPEN, Long.MAX_VALUE, 5))
                    .getFirst();
            story.as(commune.officer(), () -> {
                UI.getCurrent()
                        .navigate("viec/"
                                + work.of("answerEndedTerm", question.termQuestionId())
                                        .workItemId());
                var answer = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).all().stream()
                        .filter(r -> "Trả lời".equals(r.getLabel()))
                        .findFirst()
                        .orElseThrow();
                answer.setValue(false);
                test(find(Button.class).withText("Kiểm tra trước khi ghi").single())
                        .click();
                assertThat(questions.find(question.termQuestionId()).state())
                        .as("without a reason nothing is answered")
                        .isEqualTo(TermQuestion.State.OPEN);
                find(TextArea.class).withCaption("Lý do giữ nguyên").single().setValue("Vẫn treo đến hết tuần");
                test(find(Button.class).withText("Kiểm tra trước khi ghi").single())
                        .click();
                test(find(Button.class).withText("Giữ nguyên, ghi lý do").all().getFirst())
                        .click();
                assertThat(questions.find(question.termQuestionId()).state()).isEqualTo(TermQuestion.State.STANDS);
            });
            story.as(commune.monitor(), () -> {
                navigate(EndedTermsView.class);
                assertThat(getCurrentView().getElement().getTextRecursively()).contains("Vẫn treo đến hết tuần");
            });
        } finally {
            story.as("admin", () -> calendar.drop(day));
        }
    }
}
