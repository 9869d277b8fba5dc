package vn.tungho.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.support.LeafletService;
import vn.tungho.support.SupportState;
import vn.tungho.support.SupportStory;
import vn.tungho.support.facts.Known;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;

@IntegrationTest
@WithAnonymousUser
class SupportScreensTest extends SpringBrowserlessTest {
    @Autowired
    SupportStory story;

    @Autowired
    SupportDesk desk;

    @Autowired
    StepTask steps;

    @Autowired
    HouseholdSupportPart part;

    @Autowired
    LeafletService leaflets;

    @Autowired
    OpenWork work;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theChairSeesWhatHeSignsAndRefusesWithAReason() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        story.as(commune.chair(), () -> {
            var frame = new FrameRecorder();
            var item = work.of("approveSupport", id);
            show(steps.create(item, frame));
            assertThat(text(steps.facts(item).orElseThrow())).contains("Được chọn", "11 trên 20", "chưa xác nhận");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chọn phê duyệt hay từ chối");
            choose("Quyết định", false);
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi lý do từ chối");
            area("Lý do từ chối, để trả lời hộ").setValue("Hộ vừa được Quỹ Vì người nghèo làm nhà");
            frame.press();
            assertThat(text(find(CheckAnswers.class).single())).contains("Hộ vừa được Quỹ", "quyền khiếu nại");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi từ chối");
        });
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.REFUSED);
    }

    @Test
    void wordsTypedIntoAStepAreThereWhenItIsOpenedAgainAndGoneWhenItIsDone() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        story.as(commune.chair(), () -> {
            var item = work.of("approveSupport", id);
            show(steps.create(item, new FrameRecorder()));
            choose("Quyết định", false);
            area("Lý do từ chối, để trả lời hộ").setValue("Nhà còn tốt");
            var again = new FrameRecorder();
            show(steps.create(item, again));
            assertThat(area("Lý do từ chối, để trả lời hộ").getValue()).isEqualTo("Nhà còn tốt");
            again.press();
            again.press();
            assertThat(again.message()).contains("Đã ghi từ chối");
            assertThat(desk.drafts().load(desk.person().userId(), "support." + id + ".ApproveForm"))
                    .isEmpty();
        });
    }

    @Test
    void aHouseIsJudgedByTheTableNotByTheOfficer() {
        var commune = story.communeElsewhere();
        var id = story.open(commune, "HOUSING", "7");
        story.receive(commune, id);
        story.as(commune.officer(), () -> {
            var frame = new FrameRecorder();
            show(steps.create(work.of("verifyConditions", id), frame));
            choose("Nền – móng", Known.YES);
            choose("Khung – tường", Known.NO);
            choose("Mái", Known.YES);
            choose("Nhà nước hoặc tổ chức đã hỗ trợ nhà ở cho hộ", Known.NO);
            find(DecimalField.class)
                    .withCaption("Diện tích sử dụng cả nhà (m²)")
                    .single()
                    .setValue("16");
            frame.press();
            assertThat(text(find(CheckAnswers.class).single())).contains("bị từ chối", "1 trong 3", "8");
            frame.press();
            assertThat(frame.message()).contains("Đã ghi từ chối");
        });
        assertThat(story.find(commune, id).endReason()).contains("8 m²");
    }

    @Test
    void aHouseholdsPageLeadsFromNeedsToCasesAndPrintsALeaflet() {
        var commune = story.communeElsewhere();
        var household = story.household(commune, "Hộ Tờ Tin", PovertyStatus.POOR, "7,9");
        story.openFor(commune, household, "WATER");
        story.as(commune.officer(), () -> {
            var card = show(part.of(desk.households().find(household)).orElseThrow());
            assertThat(text(card))
                    .contains("Chỉ số 7", "Lập hồ sơ hỗ trợ", "Nước sạch", "Đang làm", "Còn thiếu", "Hỗ trợ nhà ở");
            var leaflet = leaflets.leaflet(household);
            var words = leaflet.blocks().toString();
            assertThat(words)
                    .contains("Hộ có quyền, hãy đề nghị", "Đang làm cho hộ", "Nước sạch", "Hỏi ai?", "không mất tiền");
            assertThat(PdfRenderer.render(leaflet)).isNotEmpty();
        });
    }

    @Test
    void theMatrixShowsItsRows() {
        var commune = story.communeElsewhere();
        story.household(commune, "Hộ Trong Bảng", PovertyStatus.NEAR_POOR, "9");
        story.as(commune.officer(), () -> {
            assertThat(text(navigate(RightsView.class))).contains("Hộ Trong Bảng", "Nước sạch", "Còn thiếu", "Vì sao?");
        });
    }

    private <T extends Component> T show(T component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object value) {
        find(RadioButtonGroup.class).all().stream()
                .filter(g -> g.isVisible() && label.equals(g.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
