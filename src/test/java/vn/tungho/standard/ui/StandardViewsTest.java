package vn.tungho.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tungho.operations.EngineClock;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaType;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.ValueCode;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class StandardViewsTest extends SpringBrowserlessTest {
    private static boolean usersMade;

    @Autowired
    UserService users;

    @Autowired
    EngineClock clock;

    @Autowired
    StandardService standards;

    @Autowired
    StandardChangeService changes;

    /** The page shows the edition of the day first. */
    @BeforeEach
    void inTheYearOfTheFirstEdition() {
        clock.moveTo(LocalDateTime.of(2026, 9, 7, 8, 0));
    }

    @BeforeEach
    void people() {
        if (usersMade) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            user("st.ui.admin1", Role.ADMINISTRATOR, Area.province("44"));
            user("st.ui.admin2", Role.ADMINISTRATOR, Area.province("44"));
            user("st.ui.officer", Role.POVERTY_OFFICER, Area.commune("44", "18919"));
            usersMade = true;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    @WithMockUser("st.ui.officer")
    void theOverviewMarksWhatIsNotConfirmed() {
        navigate(EditionsView.class);
        assertThat(find(UnconfirmedMark.class).all()).hasSize(2);
    }

    @Test
    @WithMockUser("st.ui.officer")
    void anOfficerSeesEveryValueButCannotEnterOne() {
        navigate("bo-chuan/2022-2026", EditionView.class);
        assertThat(text(getCurrentView())).contains("1.500.000 đồng/người/tháng", "140 điểm", "Có tủ lạnh");
        assertThat(find(Button.class).withText("Nhập giá trị chính thức").all()).isEmpty();
        assertThat(text(getCurrentView()))
                .as("the rules of the sheets are read by everybody")
                .contains("Chỉ số suy ra từ Phiếu B1", "Thiếu hụt khi câu “Hộ dùng nhà vệ sinh loại nào?”");
        assertThat(find(Button.class).withText("Đổi quy tắc").all()).isEmpty();
    }

    @Test
    @WithMockUser("st.ui.admin1")
    void anAdministratorProposesARuleOfTheSheets() {
        navigate("bo-chuan/2027-2030", EditionView.class);
        test(find(Button.class).withText("Đổi quy tắc").all().getFirst()).click();
        test(find(TextField.class).withCaption("Văn bản nguồn").single()).setValue("Thông tư hướng dẫn, Phụ lục III");
        test(find(Button.class).withText("Nhập để người khác xác nhận").single())
                .click();
        assertThat(changes.open("2027-2030")).as("nothing was changed").isEmpty();
        test(find(com.vaadin.flow.component.checkbox.Checkbox.class).single()).click();
        test(find(Button.class).withText("Nhập để người khác xác nhận").single())
                .click();
        var open = changes.open("2027-2030");
        assertThat(open).hasSize(1);
        assertThat(text(getCurrentView())).contains("thay quy tắc đang dùng", "chỉ có thể thiếu hụt khi");
        SignInAs.user("st.ui.admin2", () -> changes.refuse(open.getFirst().standardChangeId(), "chỉ thử"));
    }

    @Test
    @WithMockUser("st.ui.admin1")
    void oneAdministratorEntersAndAnotherConfirms() {
        navigate("bo-chuan/2027-2030", EditionView.class);
        test(find(Button.class).withText("Nhập giá trị chính thức").all().getFirst())
                .click();
        test(find(TextField.class)
                        .withCaption("Giá trị trong văn bản (đồng/người/tháng)")
                        .single())
                .setValue("2.200.000");
        test(find(Button.class).withText("Nhập để người khác xác nhận").single())
                .click();
        assertThat(changes.open("2027-2030")).isEmpty();
        test(find(TextField.class).withCaption("Văn bản nguồn").single()).setValue("NĐ 351/2025/NĐ-CP, Điều 3");
        test(find(Button.class).withText("Nhập để người khác xác nhận").single())
                .click();
        var open = changes.open("2027-2030");
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().target()).isEqualTo(ValueCode.RURAL_INCOME.name());
        assertThat(text(getCurrentView())).contains("Chờ quản trị viên khác");
        assertThat(find(Button.class).withText("Xác nhận đúng văn bản").all()).isEmpty();
        SignInAs.user(
                "st.ui.admin2", () -> changes.confirm(List.of(open.getFirst().standardChangeId())));
        assertThat(changes.open("2027-2030")).isEmpty();
    }

    @Test
    @WithMockUser("st.ui.officer")
    void theTrialPageExplainsEachAnswerAndTheNextEdition() {
        navigate(ScoreTrialView.class);
        assertThat(find(Select.class).all()).hasSize(3);
        choose("Hộ có bao nhiêu người?", "4");
        choose("Bảo hiểm y tế", "yes");
        var view = text(getCurrentView());
        assertThat(view).contains("+30", "+10", "rule_B1-01_4_NORTH_CENTRAL_COAST", "Phụ lục III", "chưa xác nhận");
        assertThat(view).contains("Chưa đủ dữ liệu", "xử lý rác thải");
        assertThat(find(ScoreExplanation.class).all()).hasSize(2);
        @SuppressWarnings("unchecked")
        Select<AreaType> area = find(Select.class).withCaption("Khu vực").single();
        area.setValue(AreaType.URBAN);
        assertThat(text(getCurrentView())).contains("rule_B1-01_4_URBAN", "+25");
        assertThat(find(H3.class).all()).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(String question, String option) {
        RadioButtonGroup<SheetOption> group =
                find(RadioButtonGroup.class).withCaption(question).single();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(o -> o.code().equals(option))
                .findFirst()
                .orElseThrow());
    }

    private static String text(Object view) {
        return ((Component) view).getElement().getTextRecursively();
    }

    private void user(String name, Role role, Area area) {
        users.create(new NewUser(name, "Người thử", null, "bon tu de nho", false, List.of(Grant.own(role, area))));
    }
}
