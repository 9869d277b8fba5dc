package vn.tungho.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.support.SupportStory;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.NewMembership;
import vn.tungho.support.facts.SupportGroup;
import vn.tungho.support.programme.ProgrammeChangeService;
import vn.tungho.testing.IntegrationTest;

/** The screens on which programmes change and on which a household's house and groups stand. */
@IntegrationTest
@WithAnonymousUser
class ProgrammeScreensTest extends SpringBrowserlessTest {
    private static int count;

    @Autowired
    SupportStory story;

    @Autowired
    SupportDesk desk;

    @Autowired
    HouseholdFactsPart part;

    @Autowired
    ProgrammeChangeService changes;

    @Autowired
    UserService users;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private String administrator(Area province) {
        var name = "programme.screen" + ++count;
        users.create(new NewUser(
                name,
                "Quản trị " + count,
                null,
                "bon tu de nho",
                false,
                List.of(Grant.own(Role.ADMINISTRATOR, province))));
        return name;
    }

    @Test
    void anEditionIsRefusedAtItsFieldsProposedAndSeenByTheSecondPerson() {
        var commune = story.communeElsewhere();
        var province = Area.province(commune.area().provinceCode());
        var first = administrator(province);
        var second = administrator(province);
        SignInAs.user(first, () -> {
            navigate("ho-tro/chuong-trinh/NUTRITION/lan-moi", EditionFormView.class);
            find(CountField.class).withCaption("Phần chi (%)").single().write(90);
            press("Đề nghị, chờ người thứ hai");
            assertThat(text(find(ErrorSummary.class).single())).contains("90 %", "Chọn ngày bắt đầu");
            find(CountField.class).withCaption("Phần chi (%)").single().write(100);
            find(DayField.class).withCaption("Áp dụng từ ngày").single().setValue(LocalDate.of(2040, 1, 1));
            find(TextField.class)
                    .withCaption("Lời về mức: cho hộ đọc, hoặc mức do đâu quy định")
                    .single()
                    .setValue("Gói mới của ngành y tế");
            press("Đề nghị, chờ người thứ hai");
            assertThat(text(find(ErrorSummary.class).single())).contains("lý do");
            find(TextArea.class)
                    .withCaption("Vì sao, theo văn bản nào")
                    .single()
                    .setValue("Thông tư mới");
            press("Đề nghị, chờ người thứ hai");
        });
        var open = changes.open().stream()
                .filter(c -> c.programmeCode().equals("NUTRITION"))
                .findFirst()
                .orElseThrow();
        SignInAs.user(second, () -> {
            var page = text(navigate(ProgrammesView.class));
            assertThat(page)
                    .contains(
                            "Chờ người thứ hai xác nhận",
                            "Lời về mức: Theo gói của ngành y tế → Gói mới của ngành y tế",
                            "Áp dụng từ ngày 01/01/2040",
                            "Xác nhận đúng văn bản");
        });
        SignInAs.user(
                first,
                () -> assertThat(text(navigate(ProgrammesView.class))).contains("Chờ quản trị viên khác", "Rút lại"));
        SignInAs.user(second, () -> changes.refuse(open.programmeChangeId(), "Chỉ là thử"));
    }

    @Test
    void aHouseholdsPageShowsItsHouseItsGroupsAndWhoWroteThem() {
        var commune = story.communeElsewhere();
        var id = story.household(commune, "Hộ Trang Nhà", PovertyStatus.POOR, "9");
        story.as(commune.villageHead(0), () -> {
            assertThat(text(show(part.of(desk.households().find(id)).orElseThrow())))
                    .contains("Chưa ghi hiện trạng nhà", "Ghi hộ thuộc nhóm");
            desk.facts().houses().record(id, HouseState.seen(false, true, true, 24), story.today(), "");
            desk.facts()
                    .groups()
                    .enter(id, new NewMembership(SupportGroup.MERIT, "Thẻ thương binh 12", story.today(), null, ""));
        });
        story.as(
                commune.chair(),
                () -> assertThat(text(show(part.of(desk.households().find(id)).orElseThrow())))
                        .contains(
                                "Nền – móng",
                                "Không bền chắc",
                                commune.villageHead(0),
                                "Thẻ thương binh 12",
                                "Xác nhận")
                        .doesNotContain("Ghi hiện trạng nhà", "Kết thúc"));
    }

    private void press(String button) {
        find(Button.class).withText(button).single().click();
    }

    private <T extends Component> T show(T component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
