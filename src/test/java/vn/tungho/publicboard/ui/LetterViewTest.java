package vn.tungho.publicboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.publicboard.BoardObjection;
import vn.tungho.publicboard.BoardObjections;
import vn.tungho.publicboard.StatusService;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class LetterViewTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    BoardObjections board;

    @Autowired
    StatusService status;

    @Autowired
    HouseholdService households;

    @Autowired
    CurrentUser current;

    private ReviewStory.Commune commune;

    @BeforeEach
    void aListThatHangs() {
        SecurityContextHolder.clearContext();
        commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
    }

    /** Somebody writes about a household that the register does not know; returns the code. */
    private String letter() {
        var typed = new BoardObjection(
                ObjectionKind.LEFT_OUT,
                null,
                "Người Không Có Tên",
                "Nhà dột, không ruộng",
                "Ông Tư",
                "0912 345 678",
                null);
        return board.send(story.posting(commune, 0), null, typed).form().trackingCode();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOfficeFindsTheHouseholdAndTheObjectionIsTakenDown() {
        story.household(commune.villageCodes().getFirst(), "Quàng Thị Mới", PovertyStatus.NOT_POOR);
        var code = letter();
        story.as(commune.officer(), () -> {
            navigate(LetterView.class);
            assertThat(page()).contains("Người Không Có Tên", "Nhà dột, không ruộng", "Ông Tư", "0912 345 678");
            press("Ghi nhận ý kiến về hộ này");
            assertThat(text(find(ErrorSummary.class).single())).contains("Hãy chọn hộ trong sổ của thôn.");
            assertThat(page()).as("nothing is lost").contains("Người Không Có Tên");

            var field = (ComboBox<HouseholdRow>) find(ComboBox.class).single();
            var filter = new HouseholdFilter(
                    "Quàng Thị Mới",
                    Set.of(),
                    commune.code(),
                    commune.villageCodes().getFirst(),
                    false);
            field.setValue(households
                    .search(filter, current.require().scope(), null, 1)
                    .getFirst());
            press("Ghi nhận ý kiến về hộ này");
            assertThat(page()).contains("Không có ý kiến nào chờ tìm hộ").doesNotContain("Người Không Có Tên");
        });
        assertThat(status.find(code).orElseThrow().step()).contains("Đang phúc tra");
    }

    @Test
    void whoeverWroteIsToldWhyThereIsNoSuchHousehold() {
        var code = letter();
        story.as(commune.officer(), () -> {
            navigate(LetterView.class);
            press("Trả lời là không có hộ này");
            assertThat(text(find(ErrorSummary.class).single())).contains("Chưa ghi lý do");
            find(TextField.class).all().stream()
                    .filter(f -> "Hoặc: vì sao không có hộ này".equals(f.getLabel()))
                    .findFirst()
                    .orElseThrow()
                    .setValue("Trong thôn không có hộ tên này.");
            press("Trả lời là không có hộ này");
            assertThat(page()).contains("Không có ý kiến nào chờ tìm hộ");
        });
        assertThat(status.find(code).orElseThrow().facts())
                .anySatisfy(f -> assertThat(f.value()).isEqualTo("Trong thôn không có hộ tên này."));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
