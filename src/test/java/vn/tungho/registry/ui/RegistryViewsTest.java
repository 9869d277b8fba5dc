package vn.tungho.registry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.TestPeople;
import vn.tungho.registry.Transition;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class RegistryViewsTest extends SpringBrowserlessTest {
    private static final String COMMUNE = "19363";

    @Autowired
    HouseholdService households;

    @Autowired
    TestPeople people;

    private Village village = new Village("", "", "", "");
    private long household;

    @BeforeEach
    void signIn() {
        var officer = people.user(Role.POVERTY_OFFICER, COMMUNE);
        village = people.village(COMMUNE);
        household = SignInAs.user(
                officer,
                () -> households.register(
                        HouseholdData.of(village.villageCode()), TestPeople.family("Trương Thị Giao Diện")));
        signInAs(officer);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signInAs(String user) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new UsernamePasswordAuthenticationToken(user, "n/a", AuthorityUtils.createAuthorityList("ROLE_USER"))));
    }

    @Test
    void theListIsSearchedWithoutDiacritics() {
        navigate(HouseholdListView.class);
        test(find(TextField.class).withCaption("Tìm hộ").single()).setValue("truong thi giao dien");
        assertThat(find(HouseholdCard.class).all()).isNotEmpty();
        assertThat(find(HouseholdCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("Trương Thị Giao Diện", village.name().substring(0, 4));
        test(find(TextField.class).withCaption("Tìm hộ").single()).setValue("khong co ai ten nay");
        assertThat(find(HouseholdCard.class).all()).isEmpty();
    }

    @Test
    void aHouseholdShowsItsMembersAndActs() {
        navigate(HouseholdDetailView.class, Map.of("householdId", String.valueOf(household)));
        assertThat(text()).contains("Trương Thị Giao Diện Út", "Hộ không nghèo", "Đăng ký hộ");
        test(find(Button.class).withText("Đổi chủ hộ").single()).click();
        var dialog = find(Dialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Đổi chủ hộ");
    }

    @Test
    @LegalRule("R-REPOOR")
    void whoIsPoorAgainIsSaidSoInTheListAndOnItsPage() {
        recognised(2023, PovertyStatus.POOR, Transition.NEW_POOR);
        recognised(2024, PovertyStatus.NOT_POOR, Transition.POOR_ESCAPE);
        assertThat(line()).doesNotContain("Tái nghèo");

        recognised(2025, PovertyStatus.POOR, Transition.RE_POOR);

        assertThat(line()).contains("Tái nghèo");
        navigate(HouseholdDetailView.class, Map.of("householdId", String.valueOf(household)));
        assertThat(find(StatusBadge.class).all())
                .extracting(b -> b.getElement().getTextRecursively())
                .anyMatch(t -> t.contains("Tái nghèo"));
    }

    private void recognised(int year, PovertyStatus status, Transition move) {
        households.recognise(List.of(new Recognition(
                household, status, null, null, "", year, "9/QĐ-UBND", LocalDate.of(year, 12, 20), move.code())));
    }

    private String line() {
        navigate(HouseholdListView.class);
        var code = households.find(household).householdCode();
        test(find(TextField.class).withCaption("Tìm hộ").single()).setValue(code);
        return find(HouseholdCard.class).all().getFirst().getElement().getTextRecursively();
    }

    @Test
    void aHouseholdOfAnotherAreaIsNotShown() {
        signOut();
        signInAs(people.user(Role.POVERTY_OFFICER, "19366"));
        navigate(HouseholdDetailView.class, Map.of("householdId", String.valueOf(household)));
        assertThat(text()).contains("ngoài địa bàn").doesNotContain("Trương Thị Giao Diện");
    }

    @Test
    void aHouseholdIsRegisteredAndADraftIsKept() {
        navigate(HouseholdEditView.class);
        test(find(TextField.class).withCaption("Họ và tên").single()).setValue("Lê Thị Biểu Mẫu");
        test(find(TextField.class).withCaption("Ngày hoặc năm sinh").single()).setValue("31/02/1980");
        navigate(HouseholdListView.class);
        navigate(HouseholdEditView.class);
        var name = find(TextField.class).withCaption("Họ và tên").single();
        assertThat(name.getValue()).isEqualTo("Lê Thị Biểu Mẫu");
        choose("Thôn");
        test(find(Button.class).withText("Đăng ký hộ").single()).click();
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("31/02/1980", "Chưa chọn “Giới tính”");
        assertThat(households.search(
                        HouseholdFilter.text("le thi bieu mau"), Scope.of(List.of(village.area())), null, 10))
                .as("nothing is written")
                .isEmpty();
        sex();
        test(find(TextField.class).withCaption("Ngày hoặc năm sinh").single()).setValue("28/02/1980");
        test(find(Button.class).withText("Đăng ký hộ").single()).click();
        assertThat(getCurrentView()).isInstanceOf(HouseholdDetailView.class);
        assertThat(households.search(
                        HouseholdFilter.text("le thi bieu mau"), Scope.of(List.of(village.area())), null, 10))
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private void sex() {
        ((Select<Gender>) find(Select.class).withCaption("Giới tính").single()).setValue(Gender.FEMALE);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label) {
        var box = (ComboBox<Village>) find(ComboBox.class).withCaption(label).single();
        box.setValue(village);
    }

    @Test
    void theImportPageAsksForAFile() {
        navigate(ImportView.class);
        assertThat(find(Upload.class).single().getAcceptedFileExtensions()).contains(".xlsx", ".csv");
    }

    @Test
    void villagesAreListedAndAdded() {
        navigate(VillageListView.class);
        assertThat(text()).contains(village.name());
        test(find(Button.class).withText("Thêm thôn").single()).click();
        var added = "Thôn Thêm " + System.nanoTime();
        test(find(TextField.class).withCaption("Tên thôn").single()).setValue(added);
        test(find(Button.class).withText("Thêm thôn").all().getLast()).click();
        assertThat(text()).contains(added);
    }

    private String text() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }

    @Test
    void everyPageHasOneHeading() {
        for (var view : List.of(HouseholdListView.class, ImportView.class, VillageListView.class)) {
            navigate(view);
            assertThat(find(H1.class).all()).hasSize(1);
        }
    }
}
