package vn.tungho.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.MeetingService;
import vn.tungho.review.VillageStep;
import vn.tungho.review.ui.meeting.MinutesFiles;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.LegalRule;

class MeetingScreensTest extends FieldScreens {
    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesFiles minutes;

    @Test
    @LegalRule("R-MEETING-HALF")
    void aMeetingIsCountedCheckedAndEndsInMinutes() {
        var commune = story.commune(1, 3);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        var village = commune.village(0).villageReviewId();
        story.announce(commune.villageHead(0), village);
        signIn(commune.villageHead(0));
        openTask("recordMeeting", village);
        var chair = field("Chủ trì (Trưởng thôn)").getValue();
        assertThat(chair).isNotBlank();
        field("Thư ký").setValue(chair);
        field("Đại diện hộ dân ký biên bản").setValue("Lò Thị Dân");
        frame.press("Tiếp");
        assertThat(shown()).contains("Chủ trì và thư ký là một người");
        field("Thư ký").setValue("Vi Văn Ghi");
        frame.press("Tiếp");
        frame.press("Tiếp");
        assertThat(shown()).contains("Chưa có ai dự họp");
        count("Trưởng thôn").setValue(1);
        count("Đại diện hộ khác").setValue(19);
        assertThat(shown()).contains("20");
        frame.press("Tiếp");
        frame.press("Kiểm tra biên bản");
        assertThat(shown()).contains("số người đồng ý: chưa ghi số người");
        press("Đặt tất cả đồng ý = số người dự (20)");
        assertThat(shown()).contains("Đã ghi 3/3 hộ, đạt 3 hộ.", "100,00 %");
        find(CountStepper.class).all().getFirst().setValue(21);
        assertThat(shown()).contains("Đã ghi 2/3 hộ", "chỉ có 20 người dự");
        frame.press("Kiểm tra biên bản");
        assertThat(shown()).as("never made to fit").contains("ghi một số từ 0 đến 20", "Từng hộ: 3 hộ");
        find(CountStepper.class).all().getFirst().setValue(9);
        assertThat(shown()).contains("đạt 2 hộ.", "45,00 %", "Chưa đạt, chấm lại");
        assertThat(frame.saved).isNotNull();

        openTask("recordMeeting", village);
        assertThat(field("Thư ký").getValue()).as("the draft is kept").isEqualTo("Vi Văn Ghi");
        frame.press("Tiếp");
        frame.press("Tiếp");
        frame.press("Kiểm tra biên bản");
        assertThat(shown()).contains("2 hộ đạt được giữ kết quả", "1 hộ chưa đạt sẽ về rà soát viên chấm điểm lại");
        frame.press("Ghi biên bản");
        story.continueProcesses();
        assertThat(shown()).contains("Đã ghi biên bản", "In 2 bản", "9/20 đồng ý");
        assertThat(commune.village(0).step()).isEqualTo(VillageStep.SURVEY);
        var meeting = meetings.ofVillage(village).getFirst();
        assertThat(DocumentTexts.ofPdf(minutes.document(meeting.meetingId()))).contains("Vi Văn Ghi", "45,00 %");
    }

    @Test
    @LegalRule("R-MEETING-OBSERVER")
    void theMonitorSeesTheVillageAndWritesAnObservationOthersOnlyRead() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        var village = commune.village(0).villageReviewId();
        signIn(commune.villageHead(0));
        go("thon-ra-soat/" + village);
        assertThat(text(getCurrentView())).contains("Hộ Thử 1.1", "Thống nhất", "Biên bản họp lần 1", "Niêm yết");
        assertThat(find(Button.class).withText("Ghi nhận xét").all()).isEmpty();

        signIn(commune.monitor());
        go("tien-do");
        go("thon-ra-soat/" + village);
        press("Ghi nhận xét");
        assertThat(text(getCurrentView())).contains("Ghi điều đã thấy.", "Chọn đúng hay chưa đúng quy trình.");
        test(find(TextArea.class).withCaption("Điều đã thấy").single()).setValue("Họp công khai, biểu quyết từng hộ.");
        proper().setValue(true);
        press("Ghi nhận xét");
        assertThat(meetings.observations(village))
                .singleElement()
                .satisfies(o -> assertThat(o.isProper()).isTrue());
        assertThat(text(getCurrentView())).contains("Họp công khai, biểu quyết từng hộ.");
    }

    @Test
    void theProgressPageCountsVillagesAndEnumerators() {
        var commune = story.commune(2, 2);
        story.toSurvey(commune);
        story.toMeeting(commune, 0);
        signIn(commune.officer());
        go("tien-do/" + commune.reviewId());
        assertThat(text(getCurrentView()))
                .contains("Thôn 1", "Họp dân", "2/4", "Từng rà soát viên", "Rà soát viên " + commune.code());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> proper() {
        return find(RadioButtonGroup.class)
                .withCaption("Cuộc họp có đúng quy trình không?")
                .single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private CountStepper count(String label) {
        return find(CountStepper.class).withCaption(label).single();
    }
}
