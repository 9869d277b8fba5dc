package vn.tungho.inyear.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestState;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LateHoliday;
import vn.tungho.testing.LegalRule;

@IntegrationTest
@WithAnonymousUser
class IncomeScreensTest extends InYearScreens {
    @Autowired
    LateHoliday late;

    @Test
    void theIncomeFormAddsUpAndKeepsWhatIsTyped() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.as(commune.enumerator(1), () -> {
            var frame = open("surveyIncome", id);
            frame.press();
            assertThat(problems()).contains("Chưa có nguồn thu nào");
            find(CountField.class).single().write(2);
            money("thu-CROPS").setValue("99.999.999.999.999");
            money("chi-CROPS").setValue("5.000.000");
            frame.press();
            assertThat(problems()).contains("Doanh thu, Trồng trọt: Số tiền nhiều nhất ghi được là");
            assertThat(money("chi-CROPS").getValue()).isEqualTo("5.000.000");
            money("thu-CROPS").setValue("41.000.000");
            money("thu-WAGES").setValue("12000000");
            frame = open("surveyIncome", id);
            assertThat(page())
                    .as("summed from the draft")
                    .contains("Bình quân 2.000.000 đ/người/tháng")
                    .contains("Doanh thu 53.000.000 đ, chi phí 5.000.000 đ, 2 người, 12 tháng.");
            frame.press();
            assertThat(frame.message()).contains("2.000.000 đ/người/tháng");
        });
        story.reviewStory().continueProcesses();
        story.as(commune.officer(), () -> {
            var frame = open("postIncome", id);
            assertThat(page()).contains("đủ 5 ngày làm việc, đến hết", "22/10/2026");
            frame.press();
            assertThat(problems()).contains("Ghi người chứng kiến");
            field("Người chứng kiến").setValue("Trưởng thôn");
            frame.press();
            assertThat(frame.message()).contains("22/10/2026");
        });
        story.reviewStory().on(LocalDate.of(2026, 10, 23));
        story.as(commune.officer(), () -> {
            var frame = open("confirmIncomePosting", id);
            choice("Kết quả có treo đủ thời hạn niêm yết?").setValue(false);
            frame.press();
            assertThat(problems()).contains("Ghi vì sao thiếu ngày");
            choice("Kết quả có treo đủ thời hạn niêm yết?").setValue(true);
            frame.press();
            assertThat(frame.message()).contains("đủ ngày");
        });
        story.reviewStory().continueProcesses();
        story.as(commune.chair(), () -> {
            var frame = open("decideRequest", id);
            assertThat(page()).contains("Kết quả đạt điều kiện công nhận", "2.000.000 đ");
            frame.press();
            assertThat(problems()).contains("Ghi số văn bản").doesNotContain("lý do");
            field("Số quyết định").setValue("46/QĐ-UBND");
            frame.press();
            frame.press();
            assertThat(frame.message()).contains("Đã ký quyết định công nhận");
        });
        assertThat(story.find(commune, id).state()).isEqualTo(RequestState.RECOGNISED);
    }

    @Test
    void somebodyElseFillsTheIncomeFormAgainAndTheRefusalNeedsItsReasons() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.LOW_INCOME);
        story.toIncomePosting(commune, id, 2_000_000);
        story.as(commune.officer(), () -> {
            navigate(InYearNavigation.request(id), RequestView.class);
            press("Ghi ý kiến về thu nhập");
            field("Người nêu ý kiến").setValue("Giàng A Chu");
            find(TextArea.class).single().setValue("Còn thu từ xưởng gỗ");
            press("Ghi ý kiến về thu nhập");
            assertThat(problems()).contains("Chưa chọn “Cử ai phúc tra”");
            assertThat(field("Người nêu ý kiến").getValue()).isEqualTo("Giàng A Chu");
            @SuppressWarnings("unchecked")
            ComboBox<UserRef> verifier =
                    find(ComboBox.class).withCaption("Cử ai phúc tra").single();
            verifier.setValue(desk.objections().verifiers(id).getFirst());
            press("Ghi ý kiến về thu nhập");
            assertThat(view()).contains("Còn thu từ xưởng gỗ");
        });
        story.reviewStory().continueProcesses();
        story.as(commune.enumerator(2), () -> {
            var frame = open("reverifyIncome", id);
            assertThat(page()).contains("Còn thu từ xưởng gỗ");
            find(CountField.class).single().write(1);
            money("thu-WAGES").setValue("108.000.000");
            frame.press();
            assertThat(problems()).contains("Chọn chấp nhận hay giữ nguyên", "Ghi lý do kết luận");
            assertThat(money("thu-WAGES").getValue()).isEqualTo("108.000.000");
            choice("Kết luận về ý kiến").setValue(true);
            find(TextArea.class).single().setValue("Có lương ở xưởng gỗ");
            frame.press();
            assertThat(frame.message()).contains("Đã gửi kết quả phúc tra");
        });
        story.reviewStory().continueProcesses();
        story.endIncomeTerm(commune, id, true);
        story.as(commune.chair(), () -> {
            var frame = open("decideRequest", id);
            var reasons = find(TextArea.class).single();
            assertThat(reasons.getValue()).contains("9.000.000 đ");
            reasons.setValue("");
            field("Số văn bản trả lời").setValue("47/UBND-VX");
            frame.press();
            assertThat(problems()).contains("Ghi lý do").doesNotContain("số văn bản");
            reasons.setValue("Thu nhập trên mức");
            frame.press();
            frame.press();
            assertThat(frame.message()).contains("Đã ký văn bản trả lời");
        });
        assertThat(story.find(commune, id).outcomeReasons()).isEqualTo("Thu nhập trên mức");
    }

    @Test
    @LegalRule("R-HOLIDAY-ENDED")
    void theOfficerHangsAResultAgainFromTheQuestionAndIsToldForHowLong() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        story.endIncomeTerm(commune, id, true);
        var ended = LocalDate.of(2026, 10, 22);
        try {
            late.enter(ended);
            var question = late.about(commune.officer(), "income_posting", id + "-1");
            story.as(commune.officer(), () -> {
                UI.getCurrent()
                        .navigate("viec/"
                                + work.of("answerEndedTerm", question.termQuestionId())
                                        .workItemId());
                assertThat(view()).contains("Mở giấy đề nghị", "Niêm yết kết quả thu nhập của hộ");
                this.<Boolean>choice("Trả lời").setValue(true);
                press("Kiểm tra trước khi ghi");
                press("Treo lại cho đủ 1 ngày làm việc");
            });
            story.reviewStory().continueProcesses();
            story.as(commune.officer(), () -> {
                var frame = open("postIncome", id);
                assertThat(page()).contains("treo lại đủ 1 ngày làm việc, đến hết", "26/10/2026");
                field("Người chứng kiến").setValue("Trưởng thôn");
                frame.press();
                assertThat(frame.message()).contains("26/10/2026");
                navigate(InYearNavigation.request(id), RequestView.class);
                assertThat(view())
                        .contains("thiếu 1 ngày làm việc do ngày nghỉ nhập sau", "treo lại cho đủ 1 ngày làm việc");
            });
        } finally {
            late.drop(ended);
        }
    }
}
