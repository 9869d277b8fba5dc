package vn.tungho.inyear.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestState;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
@WithAnonymousUser
class RequestScreensTest extends InYearScreens {
    @Test
    void fourSignsOfPhieuALeadToAWrittenReplyWithReasonsThatSurvivesAnError() {
        var commune = story.commune();
        var first = story.lodge(commune, RequestKind.POVERTY, household(commune, "Hộ Bốn Dấu Hiệu"));
        story.as(commune.officer(), () -> {
            var frame = open("screenRequest", first);
            assertThat(page()).contains("Đưa vào rà soát").doesNotContain("Không rà soát");
            find(Checkbox.class).all().subList(0, 4).forEach(c -> c.setValue(true));
            assertThat(page()).contains("Không rà soát, trả lời bằng văn bản");
            assertThat(frame.savedAt()).isNotNull();
            frame = open("screenRequest", first);
            assertThat(page()).as("kept as a draft").contains("Không rà soát, trả lời bằng văn bản");
            frame.press();
            assertThat(frame.message()).contains("Chủ tịch xã sẽ ký văn bản trả lời");
        });
        story.reviewStory().continueProcesses();
        var second = story.lodge(commune, RequestKind.POVERTY, household(commune, "Hộ Năm Dấu Hiệu"));
        story.screen(commune, second, Set.of(1, 2, 3, 4, 5));
        story.as(commune.chair(), () -> {
            var frame = open("refuseRequest", first);
            find(TextArea.class).single().setValue("");
            frame.press();
            assertThat(problems()).contains("Ghi số văn bản", "Ghi lý do");
            field("Số văn bản trả lời").setValue("45/UBND-VX");
            find(TextArea.class).single().setValue("Hộ có bốn dấu hiệu");
            frame.press();
            assertThat(text(find(CheckAnswers.class).single()))
                    .contains("45/UBND-VX", "Hộ có bốn dấu hiệu", "quyền khiếu nại trong 90 ngày");
            assertThat(frame.label()).isEqualTo("Ký văn bản trả lời");
            frame.press();
            assertThat(frame.message()).contains("Đã ký văn bản trả lời");
        });
        story.as(commune.chair(), () -> {
            var frame = open("refuseRequest", second);
            field("Số văn bản trả lời").setValue("45/UBND-VX");
            find(TextArea.class).single().setValue("Hộ có năm dấu hiệu");
            frame.press();
            frame.press();
            assertThat(problems()).contains("45/UBND-VX đã dùng");
            assertThat(field("Số văn bản trả lời").getValue()).isEqualTo("45/UBND-VX");
            assertThat(find(TextArea.class).single().getValue()).isEqualTo("Hộ có năm dấu hiệu");
            assertThat(frame.message()).isNull();
        });
        assertThat(story.find(commune, first).outcomeReasons()).isEqualTo("Hộ có bốn dấu hiệu");
        assertThat(story.find(commune, second).state()).isEqualTo(RequestState.REFUSING);
    }

    @Test
    void theOfficerSeesWhomADisasterTakesInBeforeDoingIt() {
        var commune = story.commune();
        household(commune, "Hộ Ngập Nước");
        story.as(commune.officer(), () -> {
            navigate(DisasterView.class);
            press("Xem trước");
            assertThat(problems()).contains("tên đợt thiên tai", "văn bản xác nhận", "đánh dấu các hộ");
            field("Đợt thiên tai").setValue("Bão số 10");
            field("Văn bản xác nhận thiệt hại").setValue("Báo cáo 12/BC-UBND");
            villages().setValue(Set.copyOf(desk.areas().villages(commune.code())));
            box("Hộ Thử 1.1").setValue(true);
            press("Xem trước");
            press("Lập giấy đề nghị cho 0 hộ");
            assertThat(problems()).contains("Không có hộ nào lập được");
            assertThat(field("Đợt thiên tai").getValue()).isEqualTo("Bão số 10");
            assertThat(box("Hộ Thử 1.1").getValue()).isTrue();
            box("Hộ Ngập Nước").setValue(true);
            press("Xem trước");
            assertThat(view())
                    .contains("1 hộ có giấy đề nghị rút gọn", "1 hộ không lập được")
                    .contains("Không lập: Hộ Thử 1.1", "đã là hộ nghèo", "Báo cáo 12/BC-UBND");
            press("Quay lại sửa");
            assertThat(box("Hộ Ngập Nước").getValue()).isTrue();
            press("Xem trước");
            press("Lập giấy đề nghị cho 1 hộ");
            assertThat(view())
                    .contains("Bão số 10", "Hộ Ngập Nước", "Còn thiếu 4 giấy tờ")
                    .doesNotContain("Hộ Thử 1.1");
        });
    }

    @Test
    void whatIsTypedAtTheDeskSurvivesARefusedRequest() {
        var commune = story.commune();
        story.as(commune.officer(), () -> {
            navigate(NewRequestView.class);
            press("Nhận giấy đề nghị");
            assertThat(problems()).contains("Chọn loại đề nghị", "Chọn hộ", "Ghi vì sao đề nghị");
            choice("Đề nghị gì?").setValue(RequestKind.MEDIUM);
            var filter = new HouseholdFilter("", Set.of(), commune.code(), null, false);
            find(HouseholdField.class)
                    .single()
                    .setValue(desk.households()
                            .search(filter, desk.person().scope(), null, 1)
                            .getFirst());
            find(TextArea.class).single().setValue("Mất mùa hai vụ");
            press("Nhận giấy đề nghị");
            assertThat(problems()).contains("Hộ Thử 1.1 đang là hộ nghèo");
            assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mất mùa hai vụ");
            assertThat(field("Người đề nghị").getValue()).isEqualTo("Hộ Thử 1.1");
            navigate(NewRequestView.class);
            assertThat(find(TextArea.class).single().getValue())
                    .as("kept as a draft")
                    .isEqualTo("Mất mùa hai vụ");
        });
    }
}
