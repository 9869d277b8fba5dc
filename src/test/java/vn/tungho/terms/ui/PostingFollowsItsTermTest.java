package vn.tungho.terms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.posting.PostingDocuments;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReviewOverview;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermsForTest;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.OpenWork;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.ui.TaskForm;

/** Two administrators make 3 working days of posting 4 on the screen; what begins then has 4 everywhere, what ran keeps 3. */
@IntegrationTest
@WithAnonymousUser
@LegalRule({"R-TERM-TWO-PERSONS", "R-TERM-KEEPS", "R-TERM-FROM-ROW"})
class PostingFollowsItsTermTest extends SpringBrowserlessTest {
    private static final String RULE = PostingService.POSTING_RULE;
    private static final String FIRST = "term.post.admin1";
    private static final String SECOND = "term.post.admin2";

    @Autowired
    ReviewStory story;

    @Autowired
    List<TaskForm> forms;

    @Autowired
    List<TaskDescriber> describers;

    @Autowired
    PostingService postings;

    @Autowired
    PostingDocuments documents;

    @Autowired
    ReviewOverview overview;

    @Autowired
    CalendarService calendar;

    @Autowired
    TermsForTest terms;

    @Autowired
    UserService users;

    @Autowired
    OpenWork work;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void theTermOfTheLaw() {
        SecurityContextHolder.clearContext();
        terms.restore(RULE);
    }

    @Test
    void aPostingOpenedAfterTheChangeSaysAndTakesFourDaysAndOneThatRanKeepsThree() {
        var commune = story.commune(2, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.toPosting(commune, 1);
        story.putUp(commune, 0);
        var earlier = story.posting(commune, 0);
        var first = Objects.requireNonNull(postings.current(earlier).termFromOn());
        var endsEarlier = postings.current(earlier).endsOn();
        var today = calendar.calendar().plusWorkingDays(first, 1);
        story.on(today);

        proposeFour(today);
        confirm();

        var later = story.posting(commune, 1);
        var ends = calendar.calendar().plusWorkingDays(today, 4);
        assertThat(describers.stream()
                        .filter(d -> d.processKey().equals("publicPosting"))
                        .findFirst()
                        .orElseThrow()
                        .guide("postAtVillage")
                        .why())
                .as("speaks of lists hung for the missing days too, so it names no length")
                .contains("đủ thời gian niêm yết")
                .doesNotContain("ngày làm việc");
        putUpOnTheScreen(commune.villageHead(1), "postAtVillage", later, ends);
        putUpOnTheScreen(commune.officer(), "postAtCommune", later, ends);
        story.continueProcesses();
        assertThat(postings.current(later).endsOn()).isEqualTo(ends);

        story.as(commune.officer(), () -> {
            assertThat(DocumentTexts.ofPdf(
                            documents.list(postings.current(later).postingId())))
                    .contains("đến hết " + VietnameseFormat.weekdayDate(ends) + " (04 ngày làm việc)");
            assertThat(DocumentTexts.ofWord(
                            documents.list(postings.current(earlier).postingId())))
                    .contains("(03 ngày làm việc)")
                    .doesNotContain("04 ngày làm việc");
            assertThat(overview.course(commune.reviewId()).postingTerm())
                    .isEqualTo("03 ngày làm việc hoặc 04 ngày làm việc");
        });
        assertThat(postings.current(earlier).endsOn()).isEqualTo(endsEarlier);

        story.endTerm(commune, 0, true);
        story.on(calendar.calendar().plusWorkingDays(ends, 1));
        story.as(commune.officer(), () -> {
            var form = show("confirmPosting", later, new FrameRecorder());
            assertThat(text(form)).contains("(4 ngày làm việc)").doesNotContain("3 ngày làm việc");
            choice().setValue(false);
            assertThat(text(form)).contains("treo lại đủ 4 ngày làm việc");
        });
        story.endTerm(commune, 1, true);
    }

    @Test
    void aPostingThatRunsSaysThreeOnItsOwnScreenAfterTheChange() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var root = story.posting(commune, 0);
        var ends = Objects.requireNonNull(postings.current(root).endsOn());
        story.on(ends);
        proposeFour(ends);
        confirm();
        story.on(calendar.calendar().plusWorkingDays(ends, 1));
        story.as(commune.officer(), () -> {
            var form = show("confirmPosting", root, new FrameRecorder());
            assertThat(text(form)).contains("(3 ngày làm việc)");
            choice().setValue(false);
            assertThat(text(form)).as("hung anew it has the new term").contains("treo lại đủ 4 ngày làm việc");
        });
        assertThat(postings.current(root).endsOn()).isEqualTo(ends);
        story.endTerm(commune, 0, true);
    }

    private void proposeFour(LocalDate from) {
        user(FIRST);
        user(SECOND);
        story.as(FIRST, () -> {
            navigate(TermsView.class);
            field("Tìm thời hạn").setValue("Niêm yết công khai kết quả rà soát");
            click("Đổi thời hạn");
            find(CountField.class).single().write(4);
            find(DatePicker.class).single().setValue(from);
            field("Căn cứ").setValue("QĐ 99/2026/QĐ-TTg, Điều 4");
            find(TextArea.class).single().setValue("Quyết định mới của Thủ tướng");
            click("Đề nghị đổi thời hạn");
            assertThat(find(Button.class).withText("Đối chiếu và xác nhận").all())
                    .as("nobody confirms his own")
                    .isEmpty();
        });
        assertThat(calendar.length(RULE)).isEqualTo("3 ngày làm việc");
    }

    private void confirm() {
        story.as(SECOND, () -> {
            navigate(TermsView.class);
            click("Đối chiếu và xác nhận");
            click("Xác nhận đúng văn bản");
        });
        assertThat(calendar.length(RULE)).isEqualTo("4 ngày làm việc");
    }

    private void putUpOnTheScreen(String person, String kind, long root, LocalDate ends) {
        story.as(person, () -> {
            var frame = new FrameRecorder();
            var form = show(kind, root, frame);
            assertThat(text(form))
                    .contains("treo đủ 4 ngày làm việc", VietnameseFormat.weekdayDate(ends))
                    .doesNotContain("3 ngày làm việc");
            field("Người chứng kiến").setValue("Bí thư chi bộ");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi niêm yết");
        });
    }

    private Component show(String kind, long root, FrameRecorder frame) {
        var form =
                forms.stream().filter(f -> f.kinds().contains(kind)).findFirst().orElseThrow();
        return show(form.create(work.of(kind, root), frame));
    }

    private static Component show(Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return find(RadioButtonGroup.class)
                .withCaption("Danh sách có treo đủ ngày ở cả hai nơi không?")
                .single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void user(String name) {
        if (users.find(name).isEmpty()) {
            users.create(new NewUser(
                    name,
                    "Quản trị thử",
                    null,
                    "bon tu de nho",
                    false,
                    List.of(Grant.own(Role.ADMINISTRATOR, Area.province("44")))));
        }
    }
}
