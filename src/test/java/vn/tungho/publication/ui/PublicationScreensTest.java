package vn.tungho.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.publication.PublicationReader;
import vn.tungho.publication.PublicationService;
import vn.tungho.publication.PublicationSource;
import vn.tungho.publication.PublicationWork;
import vn.tungho.publication.WithdrawalService;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;

@IntegrationTest
@WithAnonymousUser
class PublicationScreensTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    PublicationService publications;

    @Autowired
    PublicationReader reader;

    @Autowired
    PublishTask publish;

    @Autowired
    ConfirmPublicationTask confirm;

    @Autowired
    UrgePublicationForm urge;

    @Autowired
    PublicationDesk desk;

    @Autowired
    CalendarService calendar;

    @Autowired
    OpenWork work;

    @Autowired
    TakeDownTask down;

    @Autowired
    WithdrawalService withdrawals;

    private ReviewStory.Commune commune;
    private long publication;

    @BeforeEach
    void aReviewIsDecided() {
        SecurityContextHolder.clearContext();
        commune = story.commune(1, 2);
        story.toSigning(commune);
        story.sign(commune);
        publication = publications
                .ofOrigin(PublicationSource.ANNUAL, commune.reviewId())
                .orElseThrow();
    }

    private PublishedList list() {
        return story.as(commune.officer(), () -> reader.lists(publication)).getFirst();
    }

    private void hang(String username, String kind, long key) {
        story.as(username, () -> {
            var frame = new FrameRecorder();
            var form = show(publish.create(work.of(kind, key), frame));
            assertThat(text(form)).contains("30 ngày", "hiện trên trang công khai");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("người chứng kiến");
            assertThat(frame.message()).isNull();
            field("Người chứng kiến").setValue("Bí thư chi bộ");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi công khai tại");
        });
        story.continueProcesses();
    }

    @Test
    void theListIsHungInOneActForEachAndConfirmedForAll() {
        hang(commune.villageHead(0), PublicationWork.AT_VILLAGE, list().listId());
        hang(commune.officer(), PublicationWork.AT_COMMUNE, publication);
        assertThat(list().state()).isEqualTo(ListState.UP);

        story.on(calendar.calendar()
                .workingDayFrom(Objects.requireNonNull(list().endsOn()).plusDays(1)));
        story.as(commune.officer(), () -> {
            var frame = new FrameRecorder();
            var form = show(confirm.create(work.of(PublicationWork.CONFIRM, publication), frame));
            assertThat(text(form)).contains("Thôn 1", "Đã hết ngày, chờ xác nhận");
            frame.press();
            assertThat(frame.message()).contains("Đã xác nhận");
        });
        story.continueProcesses();
        assertThat(story.as(commune.officer(), () -> reader.require(publication).state()))
                .isEqualTo(PublicationState.ENDED);
    }

    @Test
    void whoIsUrgedWritesDownHow() {
        story.on(list().endsOn() == null ? calendar.calendar().plusWorkingDays(story.today(), 7) : story.today());
        story.as(commune.chair(), () -> {
            var frame = new FrameRecorder();
            var form = show(urge.create(work.of(PublicationWork.FOLLOW_UP, publication), frame));
            assertThat(text(form)).contains("5 ngày làm việc", "chưa treo");
            frame.press();
            assertThat(frame.message()).isNull();
            find(TextArea.class).single().setValue("Đã gọi trưởng thôn");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi việc đôn đốc");
        });
    }

    @Test
    void thePageTellsTheFrontWhatIsMissingAndOffersItNothingToDo() {
        story.as(commune.monitor(), () -> {
            var all = show(new PublicationListView(desk));
            ((PublicationListView) all).beforeEnter(null);
            assertThat(text(all)).contains("dùng cho năm 2027", "1/1 thôn chưa treo đủ hai nơi");
        });
        hang(commune.villageHead(0), PublicationWork.AT_VILLAGE, list().listId());
        story.as(commune.monitor(), () -> {
            var table = show(new ListsTable(desk, reader.require(publication), () -> {}));
            assertThat(text(table)).contains("Thôn 1", "chưa treo");
            assertThat(find(Button.class).all()).isEmpty();
        });
    }

    @Test
    void theOfficerWithdrawsWithAReason() {
        story.as(commune.officer(), () -> {
            show(new ListsTable(desk, reader.require(publication), () -> {}));
            find(Button.class).withText("Rút").single().click();
            find(Button.class).withText("Rút danh sách").single().click();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chưa ghi “Lý do rút”");
            find(TextArea.class).single().setValue("Ghi sai tên chủ hộ");
            find(Button.class).withText("Rút danh sách").single().click();
        });
        story.continueProcesses();
        assertThat(story.as(commune.officer(), () -> reader.require(publication).state()))
                .isEqualTo(PublicationState.WITHDRAWN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOfficerPublishesAWithdrawnListAnewAndTheVillageHeadTakesTheOldPaperDown() {
        hang(commune.villageHead(0), PublicationWork.AT_VILLAGE, list().listId());
        story.as(commune.officer(), () -> withdrawals.withdraw(publication, null, "Ghi sai tên chủ hộ"));
        story.continueProcesses();
        story.as(commune.villageHead(0), () -> {
            var frame = new FrameRecorder();
            show(down.create(work.of(PublicationWork.DOWN_AT_VILLAGE, list().listId()), frame));
            field("Người gỡ").setValue("");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi người gỡ");
            field("Người gỡ").setValue("Trưởng thôn");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi gỡ bản giấy");
        });
        story.as(commune.officer(), () -> {
            UI.getCurrent().navigate(PublicationRoutes.publication(publication));
            find(Button.class)
                    .withText("Công khai lại danh sách đã rút")
                    .single()
                    .click();
            MultiSelectComboBox<Object> wrong =
                    find(MultiSelectComboBox.class).withCaption("Dòng phải sửa").single();
            wrong.setValue(Set.of(wrong.getListDataView().getItem(0)));
            var name = find(TextField.class).all().stream()
                    .filter(f -> f.getLabel() != null && f.getLabel().startsWith("Họ và tên đúng"))
                    .findFirst()
                    .orElseThrow();
            assertThat(name.getValue()).startsWith("Hộ Thử");
            name.setValue("Hộ Đúng Tên");
            find(Button.class).withText("Lập danh sách và giao treo").single().click();
            assertThat(text(find(ErrorSummary.class).all().getLast())).contains("Chưa ghi “Đã sửa gì");
            find(TextArea.class).single().setValue("Ghi đúng tên ở dòng 1");
            find(Button.class).withText("Lập danh sách và giao treo").single().click();
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("(công khai lại)", "Hộ Đúng Tên", "Mở danh sách đã rút mà danh sách này thay");
            UI.getCurrent().navigate(PublicationRoutes.publication(publication));
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("Mở danh sách công khai lại", "Đã gỡ");
            assertThat(find(Button.class)
                            .withText("Công khai lại danh sách đã rút")
                            .all())
                    .isEmpty();
        });
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Component show(Component content) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(content);
        return content;
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }
}
