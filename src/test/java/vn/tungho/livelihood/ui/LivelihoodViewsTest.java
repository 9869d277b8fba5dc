package vn.tungho.livelihood.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.market.Product;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class LivelihoodViewsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aModelIsWrittenAndAGroupIsFounded() {
        var commune = story.communeElsewhere(1, 2);
        story.as(commune.officer(), () -> {
            navigate(ModelFormView.class);
            test(find(Button.class).withText("Ghi vào thư viện").single()).click();
            assertThat(text(find(ErrorSummary.class).single()))
                    .contains("Chưa chọn “Làm ra thứ gì”", "Chưa ghi “Tên mô hình”");
            field("Tên mô hình").setValue("Nuôi ong lấy mật");
            ((Select<Product>) find(Select.class).single()).setValue(Product.HONEY);
            find(MoneyField.class).all().forEach(f -> f.setAmount(15_000_000L));
            find(CountField.class)
                    .withCaption("Sau bao nhiêu tháng có thu")
                    .single()
                    .write(6);
            find(CountField.class)
                    .withCaption("Bao nhiêu hộ đã làm được")
                    .single()
                    .write(7);
            find(TextArea.class).withCaption("Các bước làm").single().setValue("Đặt đàn, chăm, quay mật");
            test(find(Button.class).withText("Ghi vào thư viện").single()).click();
            assertThat(page()).contains("Nuôi ong lấy mật", "7 hộ đã làm được", "15.000.000");
        });
        story.as(commune.officer(), () -> {
            navigate(GroupFormView.class);
            field("Tên tổ nhóm").setValue("Tổ nuôi ong");
            find(TextArea.class).withCaption("Cùng làm gì").single().setValue("Nuôi ong");
            test(find(Button.class).withText("Lập tổ nhóm").single()).click();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chưa chọn “Hộ làm tổ trưởng”");
            var leader = find(HouseholdField.class).single();
            leader.setValue(leader.getLazyDataView().getItems().findFirst().orElseThrow());
            test(find(Button.class).withText("Lập tổ nhóm").single()).click();
            assertThat(page()).contains("Tổ nuôi ong", "Tổ trưởng", "Chưa ghi gì");
            navigate(GroupListView.class);
            assertThat(page()).contains("Tổ nuôi ong", "1 hộ");
        });
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
