package vn.tungho.inyear.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.inyear.RequestState;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class InYearFormsTest extends InYearScreens {
    private static final String REASONS = "Lý do, mỗi dòng một ý";

    @Autowired
    RequestService requests;

    @Test
    void screeningSaysAtEachTickWhetherTheHouseholdIsReviewed() {
        var commune = story.commune();
        var id = story.lodge(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Phiếu A", PovertyStatus.NOT_POOR));
        story.as(commune.officer(), () -> {
            var frame = open("screenRequest", id);
            assertThat(page()).contains("Đưa vào rà soát", "0 dấu hiệu");
            var boxes = find(Checkbox.class).all();
            boxes.subList(0, 3).forEach(box -> box.setValue(true));
            assertThat(page()).contains("3 dấu hiệu", "Đưa vào rà soát");
            boxes.get(3).setValue(true);
            assertThat(page()).contains("4 dấu hiệu", "Không rà soát, trả lời bằng văn bản");
            frame.press();
            assertThat(frame.message()).contains("văn bản trả lời");
        });
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.REFUSING);
    }

    @Test
    void theReplyNeedsItsNumberAndItsReasonsAndKeepsWhatWasTyped() {
        var commune = story.commune();
        var id = story.lodge(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Trả Lời", PovertyStatus.NOT_POOR));
        story.screen(commune, id, Set.of(1, 2, 3, 4));
        story.as(commune.chair(), () -> {
            var frame = open("refuseRequest", id);
            assertThat(area().getValue()).contains("4 dấu hiệu");
            area().setValue("");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi số văn bản.", "Ghi lý do.");
            assertThat(area().isInvalid()).isTrue();
            assertThat(area().getErrorMessage()).isEqualTo("Ghi lý do.");
            area().setValue("Hộ còn ruộng cho thuê");
            field("Số văn bản trả lời").setValue("45/UBND-VX");

            var again = open("refuseRequest", id);
            assertThat(area().getValue()).isEqualTo("Hộ còn ruộng cho thuê");
            assertThat(field("Số văn bản trả lời").getValue()).isEqualTo("45/UBND-VX");
            again.press();
            assertThat(text(find(CheckAnswers.class).single())).contains("quyền khiếu nại", "Hộ còn ruộng cho thuê");
            again.press();
            assertThat(again.message()).contains("Đã ký văn bản trả lời");
        });
        assertThat(story.find(commune, id).outcomeReasons()).isEqualTo("Hộ còn ruộng cho thuê");
    }

    @Test
    void theIncomeFormSumsUpWhileItIsFilledIn() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.as(commune.enumerator(1), () -> {
            open("surveyIncome", id);
            find(CountField.class).withCaption("Số người trong hộ").single().write(2);
            money("thu-CROPS").setValue("48.000.000");
            money("chi-CROPS").setValue("12000000");
            assertThat(page()).contains("Bình quân 1.500.000 đ/người/tháng", "chi phí 12.000.000 đ");
            money("thu-WAGES").setValue("12.000.000");
            assertThat(page()).contains("Bình quân 2.000.000 đ/người/tháng");

            var again = open("surveyIncome", id);
            assertThat(page()).as("typed figures survive").contains("Bình quân 2.000.000 đ/người/tháng");
            again.press();
            assertThat(again.message()).contains("2.000.000 đ/người/tháng");
        });
    }

    @Test
    void aDisasterIsLookedAtBeforeAnythingIsTakenIn() {
        var commune = story.commune();
        var one = story.household(commune, "Hộ Tốc Mái", PovertyStatus.NOT_POOR);
        story.household(commune, "Hộ Đã Nghèo Rồi", PovertyStatus.POOR);
        story.as(commune.officer(), () -> {
            navigate(DisasterView.class);
            press("Xem trước");
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi tên đợt thiên tai", "Chọn thôn");
            field("Đợt thiên tai").setValue("Bão số 10");
            field("Văn bản xác nhận thiệt hại").setValue("31/BC-BCH");
            chooseVillage(commune);
            find(Checkbox.class).all().stream()
                    .filter(b -> b.getLabel().startsWith("Hộ Tốc Mái")
                            || b.getLabel().startsWith("Hộ Đã Nghèo Rồi"))
                    .forEach(b -> b.setValue(true));
            press("Xem trước");
            assertThat(view()).contains("1 hộ có giấy đề nghị rút gọn", "Không lập: Hộ Đã Nghèo Rồi", "đã là hộ nghèo");
            assertThat(requests.ofHousehold(one)).isEmpty();
            press("Lập giấy đề nghị cho 1 hộ");
            assertThat(view()).contains("Bão số 10", "Hộ Tốc Mái", "Còn thiếu 4 giấy tờ");
        });
        assertThat(requests.ofHousehold(one)).hasSize(1);
    }

    @Test
    void theRequestsPageSaysWhomItWaitsForAndWhatItsWayLeftOut() {
        var commune = story.commune();
        var id = story.lodge(
                commune, RequestKind.POVERTY, story.household(commune, "Hộ Đang Chờ", PovertyStatus.NOT_POOR));
        story.screen(commune, id, Set.of(1, 2, 3, 4));
        story.as(commune.officer(), () -> {
            navigate(InYearNavigation.request(id), RequestView.class);
            assertThat(view())
                    .contains("Đang chờ Chủ tịch UBND cấp xã: Trả lời không đưa vào rà soát", "dấu hiệu 1, 2, 3, 4");
        });
    }

    private void chooseVillage(ReviewStory.Commune commune) {
        villages()
                .getListDataView()
                .getItems()
                .filter(v -> v.villageCode().equals(commune.villageCodes().getFirst()))
                .findFirst()
                .ifPresent(villages()::select);
    }

    private TextArea area() {
        return find(TextArea.class).withCaption(REASONS).single();
    }

    /** Here each button stands once. */
    @Override
    void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
