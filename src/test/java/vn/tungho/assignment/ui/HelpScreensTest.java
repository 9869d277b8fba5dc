package vn.tungho.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.CoverageService;
import vn.tungho.assignment.HelpStory;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.Situation;
import vn.tungho.security.RelativeService;
import vn.tungho.security.UserService;
import vn.tungho.testing.IntegrationTest;

/** The screens of committee, helper, secretary and officer, in memory. */
@IntegrationTest
class HelpScreensTest extends SpringBrowserlessTest {
    @Autowired
    HelpStory story;

    @Autowired
    AssignmentService assignments;

    @Autowired
    CoverageService coverage;

    @Autowired
    MyHouseholds mine;

    @Autowired
    RelativeService relatives;

    @Autowired
    UserService users;

    private void signIn(String username) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(username, "n/a", List.of())));
    }

    private String page(String path) {
        UI.getCurrent().navigate(path);
        return shown();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @Test
    void theBoardRefusesARelativeKeepsTheDraftAndSigns() {
        var commune = story.commune(1, 1);
        var first = users.find(commune.helperNames().getFirst()).orElseThrow();
        story.as(
                commune.officer(),
                () -> relatives.put(first.userId(), commune.households().getFirst(), "em ruột"));
        signIn(commune.committee());
        assertThat(page(AssignmentNavigation.BOARD + "/" + commune.code()))
                .contains("2 hộ · đủ người giúp", "Lê Văn 11", "Lê Văn 21", "2/3 hộ");

        find(Checkbox.class).all().stream()
                .filter(c -> "Lê Văn 11".equals(c.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        var give = find(Button.class).all().stream()
                .filter(b -> b.getText().startsWith("Giao 1 hộ"))
                .toList();
        give.getFirst().click();
        assertThat(shown())
                .as("the relative does not get it")
                .contains("→ "
                        + users.find(commune.helperNames().get(1)).orElseThrow().fullName());

        press("Kiểm tra trước khi ký");
        assertThat(shown()).contains("Chưa ghi “Số quyết định”");
        test(find(TextField.class).withCaption("Số quyết định").single()).setValue("77/QĐ-BCĐ");
        press("Kiểm tra trước khi ký");
        assertThat(shown()).contains("Không còn hộ nào thiếu người giúp");
        press("Ký quyết định");
        assertThat(story.as(commune.officer(), coverage::unhelped)).isZero();
    }

    @Test
    void aHelperAcceptsAllAndWritesAVisitInThreeTaps() {
        var commune = story.commune(2, 1);
        story.sign(
                commune,
                Map.of(
                        commune.households().getFirst(), commune.helpers().getFirst(),
                        commune.households().get(1), commune.helpers().getFirst()));
        signIn(commune.helperNames().getFirst());
        assertThat(page(AssignmentNavigation.MINE)).contains("2 hộ chờ bạn trả lời");
        press("Nhận cả 2 hộ");
        assertThat(shown()).contains("đã thăm 0 trong 2 hộ", "Chưa thăm lần nào.");

        var household = commune.households().getFirst();
        page(AssignmentNavigation.visit(household));
        press("Ghi chuyến thăm");
        assertThat(shown()).contains("Chọn hộ thế nào");
        choose("Hộ thế nào", Situation.BETTER);
        press("Ghi chuyến thăm");
        assertThat(mine.find(household).orElseThrow().lastSituation()).isEqualTo(Situation.BETTER);
        assertThat(shown()).contains("đã thăm 1 trong 2 hộ");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object value) {
        find(RadioButtonGroup.class).all().stream()
                .filter(g -> label.equals(g.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    @Test
    void leadersSeeWhoHasNobodyWhatIsOverdueAndTheReport() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        story.later(40);
        signIn(commune.officer());
        assertThat(page(AssignmentNavigation.HELP))
                .contains("1 hộ chưa có người giúp", "Bình thường con số này là 0", "Độ phủ");
        assertThat(page(AssignmentNavigation.REPORT)).contains("1 hộ được giúp", "Tải Excel");
        assertThat(page(AssignmentNavigation.HELPERS)).contains("Chi bộ Thôn Thử 1", "đang giúp 1 hộ");
        assertThat(page(AssignmentNavigation.RULES)).contains("chưa xác nhận");
        assertThat(page(AssignmentNavigation.PLACES)).contains("Chưa có ai được phân công phụ trách");
        assertThat(page(AssignmentNavigation.household(commune.households().getFirst())))
                .contains("Đăng ký thoát nghèo", "Phương án giúp hộ", "Người giúp hộ");
        signIn(commune.secretary());
        assertThat(page(AssignmentNavigation.OVERDUE)).contains("Hộ Lê Văn 11", "Đã báo bí thư chi bộ");
    }
}
