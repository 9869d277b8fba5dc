package vn.tungho.field.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.field.ConflictService;
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldRecord;
import vn.tungho.field.FieldSet;
import vn.tungho.field.FieldSetService;
import vn.tungho.field.RecordKind;
import vn.tungho.field.SyncService;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.shared.AppClock;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;

/** The choice between two versions, and the page that shows what came from devices. */
@IntegrationTest
class FieldScreensTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    DeviceService devices;

    @Autowired
    FieldSetService sets;

    @Autowired
    SyncService sync;

    @Autowired
    SheetService sheets;

    @Autowired
    ConflictForm form;

    @Autowired
    OpenWork work;

    @Autowired
    AppClock clock;

    private void signIn(String username) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new UsernamePasswordAuthenticationToken(username, "n/a", List.of())));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private FieldRecord answer(UUID device, FieldSet.SheetPart sheet, String epoch, String value) {
        var payload = "{\"caseId\": %d, \"answers\": {\"B2-01\": {\"value\": \"%s\", \"base\": 0}}, \"submit\": false}"
                .formatted(sheet.id(), value);
        return new FieldRecord(
                UUID.randomUUID(),
                device,
                1,
                RecordKind.SHEET,
                epoch,
                clock.now(),
                FieldRecord.JSON,
                payload.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bothValuesAreShownAndOneIsChosen() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        signIn(commune.enumerator(1));
        var device = UUID.randomUUID();
        devices.register(device, "Điện thoại Android, Chrome");
        var sheet = sets.pull(device, null).sheets().getFirst();
        sheets.saveDraft(sheet.id(), Map.of("B2-01", "no"));
        var receipt = sync.push(device, List.of(answer(device, sheet, sheet.epoch(), "yes")))
                .getFirst()
                .receipt();
        assertThat(receipt).isNotNull();
        var id = java.util.Objects.requireNonNull(receipt.resultId());

        var frame = new FrameRecorder();
        UI.getCurrent().add(form.create(work.of(ConflictService.KIND, id), frame));

        assertThat(frame.label()).isEqualTo("Giữ các câu đã chọn");
        assertThatThrownBy(frame::press).hasMessageContaining("Còn 1 câu chưa chọn");
        @SuppressWarnings("unchecked")
        var choice = (RadioButtonGroup<String>) find(RadioButtonGroup.class).single();
        assertThat(choice.getListDataView().getItems()).containsExactly("no", "yes");
        assertThat(choice.getItemLabelGenerator().apply("no")).startsWith("Trên hệ thống: ");
        assertThat(choice.getItemLabelGenerator().apply("yes")).startsWith("Trên máy (");
        choice.setValue("yes");
        frame.press();
        assertThat(frame.message()).isEqualTo("Đã ghi câu trả lời được chọn.");
        assertThat(sheets.open(sheet.id()).answers()).containsEntry("B2-01", "yes");
    }

    @Test
    void thePageShowsTheWayIntoTheApp() {
        var commune = story.communeElsewhere(1, 0);
        signIn(commune.enumerator(1));
        UI.getCurrent().navigate(FieldNavigation.PATH);
        assertThat(page()).contains("Mở ứng dụng đi hộ", "tối đa 300 hộ", "Bạn chưa dùng ứng dụng trên máy nào");
    }

    @Test
    void theOfficeReadsWhatWasRejectedInFull() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        signIn(commune.enumerator(1));
        var device = UUID.randomUUID();
        devices.register(device, "Điện thoại Android, Chrome");
        var sheet = sets.pull(device, null).sheets().getFirst();
        sync.push(device, List.of(answer(device, sheet, "99.99", "yes")));

        signIn(commune.officer());
        UI.getCurrent().navigate(FieldNavigation.PATH);

        assertThat(page()).contains("Bản ghi bị từ chối trong địa bàn", sheet.headName(), "đã chấm lại từ đầu");
        find(Details.class).all().getFirst().setOpened(true);
        assertThat(page()).contains("Phiếu", "Câu ").doesNotContain("caseId");
    }
}
