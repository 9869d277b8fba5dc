package vn.tungho.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ListService;
import vn.tungho.review.ReviewStep;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.LegalRule;

class ListScreensTest extends FieldScreens {
    @Autowired
    ListService lists;

    @Test
    @LegalRule("R-A-SCREEN")
    void anApplicantWithFourSignsGetsALetterAndTheListIsClosed() {
        var commune = story.commune(2, 2);
        story.open(commune);
        story.household(commune.villageCodes().getFirst(), "Lò Văn Xin", PovertyStatus.NOT_POOR);
        signIn(commune.officer());
        openTask("closeList", commune.reviewId());
        assertThat(shown()).contains("Danh sách đến nay: 4 hộ", "Thôn 1", "Phụ lục I");
        press("Xét thêm một hộ");
        test(find(TextField.class).withCaption("Tìm hộ trong xã").single()).setValue("lo van xin");
        find(Button.class).all().stream()
                .filter(b -> b.getText().startsWith("Lò Văn Xin"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(shown()).contains("Phiếu A: Lò Văn Xin", "Vào danh sách rà soát", "chưa xác nhận");
        find(Checkbox.class).all().stream().limit(4).forEach(box -> box.setValue(true));
        assertThat(shown()).contains("Trả lời bằng văn bản, không vào danh sách", "từ 4 dấu hiệu trở lên");
        assertThat(frame.saved).isNotNull();

        openTask("closeList", commune.reviewId());
        assertThat(shown()).as("the draft is kept").contains("Phiếu A: Lò Văn Xin", "Trả lời bằng văn bản");
        press("Ghi kết quả Phiếu A");
        assertThat(lists.applicants(commune.reviewId()))
                .singleElement()
                .satisfies(a -> assertThat(a.isListed()).isFalse());
        assertThat(shown()).contains("Trả lời bằng văn bản, chờ ký", "Tải Word");

        frame.press("Kiểm tra danh sách");
        assertThat(shown()).contains("4 hộ sẽ được khảo sát", "Hộ nghèo trong sổ bộ");
        frame.press("Chốt danh sách");
        assertThat(frame.done).isEqualTo("Đã chốt danh sách 4 hộ.");
        assertThat(commune.review().step()).isEqualTo(ReviewStep.ASSIGNING);
        frame.press("Chốt danh sách");
        assertThat(shown()).as("a refusal stands on the page").contains("Việc này không còn chờ nữa");
    }

    @Test
    void householdsAreDealtFromTheProposalAndAVillageWithoutAnyoneIsRefused() {
        var commune = story.commune(2, 3);
        story.open(commune);
        story.as(commune.officer(), () -> lists.close(commune.reviewId()));
        signIn(commune.committee());
        openTask("assignEnumerators", commune.reviewId());
        assertThat(shown()).contains("Khối lượng đều nhau");
        var village = hands("Thôn 1: 3 hộ");
        var proposed = Set.copyOf(village.getValue());
        assertThat(proposed).isNotEmpty();
        village.clear();
        assertThat(shown()).contains("Còn 1 thôn chưa có người");
        frame.press("Giao hộ");
        assertThat(shown()).contains("chưa có rà soát viên");

        openTask("assignEnumerators", commune.reviewId());
        assertThat(hands("Thôn 1: 3 hộ").getValue()).as("the draft is kept").isEmpty();
        hands("Thôn 1: 3 hộ").setValue(proposed);
        frame.press("Giao hộ");
        assertThat(frame.done).isEqualTo("Đã giao 6 hộ cho rà soát viên.");
        assertThat(commune.cases(0))
                .allSatisfy(c -> assertThat(c.enumeratorId()).isNotNull());
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Long> hands(String label) {
        return find(CheckboxGroup.class).withCaption(label).single();
    }
}
