package vn.tungho.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.ProposedValue;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardSheetService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The pages of the workbook: hand out, hand in, confirm as a whole; the point table to look at. */
@IntegrationTest
@LegalRule("R-STANDARD-SHEET")
class StandardSheetViewsTest extends SpringBrowserlessTest {
    private static final String EDITION = "2027-2030";
    private static boolean usersMade;

    @Autowired
    UserService users;

    @Autowired
    StandardSheetService sheets;

    @Autowired
    StandardChangeService changes;

    @BeforeEach
    void people() {
        if (usersMade) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            user("sheet.ui.admin1", Role.ADMINISTRATOR, Area.province("44"));
            user("sheet.ui.admin2", Role.ADMINISTRATOR, Area.province("44"));
            user("sheet.ui.officer", Role.POVERTY_OFFICER, Area.commune("44", "18919"));
            usersMade = true;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    @WithMockUser(username = "sheet.ui.admin1", roles = "ADMINISTRATOR")
    void anAdministratorTakesTheWorkbookAndHandsItIn() {
        navigate("bo-chuan/2027-2030/nhap-excel", StandardSheetView.class);
        assertThat(find(Anchor.class).withText("Tải tệp giá trị của bộ chuẩn").all())
                .hasSize(1);
        assertThat(find(Upload.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "sheet.ui.officer", roles = "POVERTY_OFFICER")
    void anOfficerLooksAtThePointTableButHandsNothingIn() {
        assertThatThrownBy(() -> navigate("bo-chuan/2027-2030/nhap-excel", StandardSheetView.class))
                .isInstanceOf(IllegalArgumentException.class);
        navigate("bo-chuan/2022-2026/bang-diem", PointsView.class);
        var table = getCurrentView().getElement().getTextRecursively();
        assertThat(table).contains("Bắc Trung Bộ", "Hộ có bao nhiêu người? 4 người", "30 ?", "chưa xác nhận");
    }

    @Test
    @WithMockUser(username = "sheet.ui.admin2", roles = "ADMINISTRATOR")
    void theSecondAdministratorConfirmsAWholeSheetOnlyAfterSayingThatItWasCompared() {
        SignInAs.user(
                "sheet.ui.admin1",
                () -> sheets.propose(
                        EDITION,
                        "phieu-thu.xlsx",
                        "a".repeat(64),
                        1234,
                        List.of(value("B1-10", "SOUTHEAST", "7"), value("B1-10", "MEKONG_DELTA", "8"))));
        navigate("bo-chuan/2027-2030", EditionView.class);
        var text = getCurrentView().getElement().getTextRecursively();
        assertThat(text).contains("Phiếu Excel: phieu-thu.xlsx", "aaaaaaaaaaaa…", "Tổng điểm mới");
        test(find(Button.class).withText("Xác nhận cả phiếu (2 giá trị)").single())
                .click();
        assertThat(changes.open(EDITION)).as("the box is not ticked").hasSize(2);
        find(Checkbox.class)
                .withCaption("Tôi đã đối chiếu từng bảng của phiếu này với văn bản nguồn")
                .single()
                .setValue(true);
        test(find(Button.class).withText("Xác nhận cả phiếu (2 giá trị)").single())
                .click();
        assertThat(changes.open(EDITION)).isEmpty();
        assertThat(sheets.cells(EDITION))
                .filteredOn(c -> c.kind() == ChangeKind.POINTS && c.isConfirmed())
                .extracting(c -> c.content())
                .contains("7", "8");
    }

    private ProposedValue value(String item, String column, String points) {
        var cell = sheets.cells(EDITION).stream()
                .filter(c -> c.kind() == ChangeKind.POINTS
                        && c.target().startsWith(item + " ")
                        && c.target().endsWith(" " + column))
                .findFirst()
                .orElseThrow();
        return new ProposedValue(cell.kind(), cell.target(), cell.label(), cell.content(), points, "Văn bản thử");
    }

    private void user(String name, Role role, Area area) {
        users.create(
                new NewUser(name, "Người thử phiếu", null, "mat-khau-thu-2026", false, List.of(Grant.own(role, area))));
    }
}
