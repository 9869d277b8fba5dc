package vn.tungho.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class NoticeViewsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theInboxShowsWhatIsNewAndTakesAnAddress() {
        var commune = story.communeElsewhere(1, 1);
        notices.send(new NewNotice(
                "objection-from-board",
                Map.of("village", "Thôn 1", "kind", "Bỏ sót hộ", "due", "thứ Hai 19/10/2026"),
                NoticeTo.role(Role.POVERTY_OFFICER, commune.code()),
                ""));

        story.as(commune.officer(), () -> {
            navigate(InboxView.class);
            assertThat(page()).contains("Chưa đọc", "Thôn 1: có ý kiến “Bỏ sót hộ”");
            assertThat(text(find(Component.class).withClassName("th-bell").single()))
                    .contains("1");
            find(EmailField.class).single().setValue("không phải thư");
            test(find(Button.class).withText("Lưu địa chỉ thư").single()).click();
            assertThat(text(find(ErrorSummary.class).single())).contains("ten@coquan.vn");
            test(find(Button.class).withText("Đã đọc").single()).click();
            assertThat(page()).doesNotContain("Chưa đọc");
        });
    }

    @Test
    void theAdministratorSeesWhyMessagesWaitAndChangesWords() {
        story.communeElsewhere(1, 1);
        jdbc.sql(
                        "insert into notice_template (template, title, body) values ('aa-test', 'Tin của {name}', 'Nội dung {code}')")
                .update();

        story.as("admin", () -> {
            navigate(OutboxView.class);
            assertThat(page()).contains("SPRING_MAIL_HOST", "TUNGHO_PHONE_GATEWAY_URL", "Chưa gửi được");
            navigate(TemplateView.class);
            assertThat(page())
                    .contains("Giám sát của Mặt trận", "Báo xã khi Mặt trận gửi kiến nghị", "{due} là hạn", "Việc khác")
                    .doesNotContain("MONITORING");
            var body = find(TextArea.class).all().getFirst();
            body.setValue("Nội dung {khac}");
            test(find(Button.class).withText("Lưu lời này").all().getFirst()).click();
            assertThat(text(find(ErrorSummary.class).all().getFirst())).contains("Không có ô {khac}");
            body.setValue("Mã của bạn là {code}");
            test(find(Button.class).withText("Lưu lời này").all().getFirst()).click();
            assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Mã của bạn là {code}");
            assertThat(page()).contains("Lấy lại lời ban đầu");
        });
        assertThat(jdbc.sql("select template from notice_template where template not like '%test%'")
                        .query(String.class)
                        .list())
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)+"));
        assertThat(jdbc.sql("select template from notice_template where occasion = '' and template not like '%test%'")
                        .query(String.class)
                        .list())
                .as("without an occasion")
                .isEmpty();
        jdbc.sql("delete from notice_template where template = 'aa-test'").update();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
