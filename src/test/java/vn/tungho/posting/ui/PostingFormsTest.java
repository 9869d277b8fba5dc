package vn.tungho.posting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PostingState;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;
import vn.tungho.testing.TestPicture;

@IntegrationTest
@WithAnonymousUser
class PostingFormsTest extends SpringBrowserlessTest {
    private static final byte[] PHOTO = TestPicture.png(8);

    @Autowired
    ReviewStory story;

    @Autowired
    PostPlaceTask placeTask;

    @Autowired
    ConfirmPostingTask confirmTask;

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingService postings;

    @Autowired
    ObjectionService objections;

    @Autowired
    HouseholdService households;

    @Autowired
    OpenWork work;

    /** The page begins with nobody signed in; the story signs its people in itself. */
    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aListIsPutUpAtBothPlacesAndConfirmed() {
        var commune = story.commune(1, 3);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        var root = story.posting(commune, 0);

        story.as(commune.villageHead(0), () -> {
            var frame = new FrameRecorder();
            var form = show(placeTask.create(work.of("postAtVillage", root), frame));
            assertThat(text(form)).contains("3 ngày làm việc", "Nơi kia chưa ghi đã dán");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("người chứng kiến");
            field("Người chứng kiến").setValue(field("Người dán").getValue());
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("là một người");
            assertThat(frame.message()).isNull();
            assertThat(frame.savedAt()).isNotNull();
        });
        story.as(commune.villageHead(0), () -> {
            var frame = new FrameRecorder();
            show(placeTask.create(work.of("postAtVillage", root), frame));
            assertThat(field("Người chứng kiến").getValue()).as("typed before").isNotEmpty();
            field("Người chứng kiến").setValue("Bí thư chi bộ");
            find(PhotoBox.class).single().store("anh.png", "image/png", PHOTO);
            assertThat(text(find(PhotoBox.class).single())).doesNotContain("Chưa có ảnh");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi niêm yết");
        });
        story.as(commune.officer(), () -> {
            var frame = new FrameRecorder();
            var form = show(placeTask.create(work.of("postAtCommune", root), frame));
            assertThat(text(form)).contains("Nơi kia đã dán ngày");
            field("Người chứng kiến").setValue("Văn thư xã");
            field("Phát trên đài truyền thanh (nếu có)").setValue("sáng và chiều");
            frame.press();
            assertThat(frame.message()).isNotNull();
        });
        story.continueProcesses();
        assertThat(postings.current(root).state()).isEqualTo(PostingState.POSTED);

        story.on(postings.current(root).endsOn().plusDays(1));
        story.as(commune.officer(), () -> {
            var frame = new FrameRecorder();
            var form = show(confirmTask.create(work.of("confirmPosting", root), frame));
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chọn danh sách");
            choice("Danh sách có treo đủ ngày ở cả hai nơi không?").setValue(false);
            assertThat(text(form)).contains("phải dán lại ở cả hai nơi");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chưa ghi vì sao");
            choice("Danh sách có treo đủ ngày ở cả hai nơi không?").setValue(true);
            frame.press();
            assertThat(frame.message()).contains("đủ ngày");
        });
        assertThat(postings.current(root).state()).isEqualTo(PostingState.ENDED);
    }

    @Test
    void anObjectionIsTakenDownOnItsPageAndWithdrawn() {
        var commune = story.commune(1, 3);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var posting = postings.current(story.posting(commune, 0));
        story.as(commune.officer(), () -> {
            assertThat(text(navigate(PostingNavigation.lodge(posting.postingId()), LodgeObjectionView.class)))
                    .contains("Ý kiến về điều gì", "Ghi nhận ý kiến");
            assertThat(text(navigate(PostingNavigation.posting(posting.postingId()), PostingView.class)))
                    .contains("Danh sách nguyên vẹn", "Hộ Thử 1.1");
        });
        story.as(commune.officer(), () -> {
            var sent = new boolean[1];
            show(new ObjectionForm(desk, households, posting, () -> sent[0] = true));
            click("Ghi nhận ý kiến");
            assertThat(text(find(ErrorSummary.class).single())).contains("Chọn loại ý kiến");
            RadioButtonGroup<ObjectionKind> kind = choice("Loại ý kiến");
            kind.setValue(ObjectionKind.WRONGLY_IN);
            find(TextArea.class).withCaption("Nội dung ý kiến").single().setValue("Hộ có xe mới");
            assertThat(sent[0]).isFalse();
        });
        story.as(commune.officer(), () -> {
            var sent = new boolean[1];
            show(new ObjectionForm(desk, households, posting, () -> sent[0] = true));
            assertThat(find(TextArea.class)
                            .withCaption("Nội dung ý kiến")
                            .single()
                            .getValue())
                    .as("kept as a draft")
                    .isEqualTo("Hộ có xe mới");
            @SuppressWarnings("unchecked")
            ComboBox<PostingLine> line =
                    find(ComboBox.class).withCaption("Hộ trong danh sách").single();
            line.setValue(postings.lines(posting.postingId()).getFirst());
            field("Họ tên người nêu ý kiến").setValue("Người hàng xóm");
            click("Ghi nhận ý kiến");
            assertThat(sent[0]).isTrue();
        });
        var objection = objections.ofPosting(posting.postingId()).getFirst();
        assertThat(objection.state()).isEqualTo(ObjectionState.OPEN);
        story.as(commune.officer(), () -> {
            show(new ObjectionsCard(desk, posting, true, () -> {}));
            click("Người dân rút ý kiến");
            click("Ghi rút ý kiến");
            assertThat(find(ErrorSummary.class).all().stream().map(PostingFormsTest::text))
                    .anyMatch(t -> t.contains("Chưa ghi “Lý do rút”"));
            find(TextArea.class).withCaption("Lý do rút").single().setValue("Đã được giải thích");
            click("Ghi rút ý kiến");
        });
        assertThat(objections.get(objection.objectionId()).state()).isEqualTo(ObjectionState.WITHDRAWN);
    }

    @Test
    void thePrintedListHoldsNamesVillagesAndClassesOnly() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        var id = story.posting(commune, 0);
        story.as(commune.monitor(), () -> {
            var text = DocumentTexts.ofPdf(desk.documents().list(id));
            assertThat(text)
                    .contains(
                            "DANH SÁCH NIÊM YẾT CÔNG KHAI",
                            "Hộ Thử 1.1",
                            "Hộ nghèo",
                            postings.current(id).listHash())
                    .doesNotContain("1970");
            assertThat(DocumentTexts.ofWord(desk.documents().list(id))).contains("Hộ Thử 1.2");
        });
    }

    private static <T extends Component> T show(T component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String caption) {
        return find(RadioButtonGroup.class).withCaption(caption).single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
