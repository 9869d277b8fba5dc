package vn.tungho.market.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.market.OfferService;
import vn.tungho.market.ReferralService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class MarketViewsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    OfferService offers;

    @Autowired
    ReferralService referrals;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfferIsPostedAndSomebodyIsSentThere() {
        var commune = story.communeElsewhere(1, 2);
        story.as(commune.officer(), () -> {
            navigate(OfferFormView.class);
            test(find(Button.class).withText("Đăng tin").single()).click();
            assertThat(text(find(ErrorSummary.class).single()))
                    .contains("Chưa ghi “Nhận đến ngày”", "Chưa ghi “Tên tin”");
            find(DatePicker.class).single().setValue(story.today().plusDays(30));
            test(find(Button.class).withText("Đăng tin").single()).click();
            assertThat(text(find(ErrorSummary.class).single()))
                    .contains("Chưa ghi “Tên tin”")
                    .doesNotContain("Nhận đến ngày");
            field("Tên tin").setValue("Tuyển phụ xây");
            field("Nơi tuyển, trường dạy hoặc người mua").setValue("Đội xây dựng xã");
            field("Điện thoại để hỏi").setValue("0233 123 456");
            field("Địa điểm").setValue("Trong xã");
            test(find(Button.class).withText("Đăng tin").single()).click();
            assertThat(page()).contains("Tuyển phụ xây", "Ai phù hợp", "theo thỏa thuận");
            find(Button.class).withText("Giới thiệu").all().getFirst().click();
            assertThat(page()).contains("Đã giới thiệu (1)", "Không nhận…");
        });
        story.as(commune.officer(), () -> {
            navigate(MarketView.class);
            assertThat(page()).contains("Tuyển phụ xây", "còn 1/1 chỗ");
            navigate(ReferralListView.class);
            assertThat(page()).contains("Đã giới thiệu", "Tuyển phụ xây", "0/1");
        });
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
