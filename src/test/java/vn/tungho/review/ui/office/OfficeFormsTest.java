package vn.tungho.review.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.ReviewStep;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReview;
import vn.tungho.security.UserRef;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.testing.FrameRecorder;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;

@IntegrationTest
@WithAnonymousUser
class OfficeFormsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    ConsolidateTask consolidate;

    @Autowired
    ReportTask report;

    @Autowired
    OpinionTask opinion;

    @Autowired
    SignTask sign;

    @Autowired
    AssignTeamTask assign;

    @Autowired
    ConcludeTask conclude;

    @Autowired
    ReverificationService reverifications;

    @Autowired
    ReverificationTeams teams;

    @Autowired
    SheetService sheets;

    @Autowired
    ObjectionService objections;

    @Autowired
    OfficeDesk desk;

    @Autowired
    OpenWork work;

    /** The page begins with nobody signed in; the story signs its people in itself. */
    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fromTheSummaryToTwoSignedDecisions() {
        var commune = story.commune(2, 2);
        story.toSurvey(commune);
        story.survey(commune, 1, PovertyStatus.NOT_POOR);
        story.meet(commune, 1, 20);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        story.putUp(commune, 1);
        story.endTerm(commune, 0, true);
        story.endTerm(commune, 1, true);
        var id = commune.reviewId();

        story.as(commune.officer(), () -> {
            var frame = new FrameRecorder();
            var item = work.of("consolidate", id);
            var form = show(consolidate.create(item, frame));
            assertThat(text(form)).contains("Từ nghèo lên thẳng không nghèo", "Thoát nghèo", "Hộ Thử 2.1");
            assertThat(consolidate.facts(item)).isPresent();
            frame.press();
            assertThat(frame.message()).contains("Đã xác nhận");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("không còn chờ");
        });
        story.as(commune.chair(), () -> {
            var frame = new FrameRecorder();
            var form = show(report.create(work.of("reportToProvince", id), frame));
            assertThat(text(form)).contains("Im lặng không phải là đồng ý");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi số văn bản");
            field("Số văn bản báo cáo").setValue("45/BC-UBND");
            assertThat(frame.savedAt()).isNotNull();
            frame.press();
            assertThat(text(find(CheckAnswers.class).single())).contains("45/BC-UBND", "để trả lời");
            frame.press();
            assertThat(frame.message()).contains("Đã gửi báo cáo");
        });
        story.as("province-office", () -> {
            var frame = new FrameRecorder();
            var item = work.of("giveOpinion", id);
            show(opinion.create(item, frame));
            assertThat(text(opinion.facts(item).orElseThrow()))
                    .contains("Im lặng không phải là đồng ý", "5 ngày làm việc");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chọn đồng ý");
            choice("Trả lời").setValue(true);
            field("Số văn bản trả lời").setValue("812/UBND-NN");
            frame.press();
            frame.press();
            assertThat(frame.message()).contains("đồng ý");
        });
        story.as(commune.chair(), () -> {
            var frame = new FrameRecorder();
            var form = show(sign.create(work.of("signDecisions", id), frame));
            assertThat(text(form)).contains("Ai bị ảnh hưởng", "2 hộ không còn trong danh sách");
            field("Số quyết định công nhận hộ nghèo, hộ cận nghèo").setValue("12/QĐ-UBND");
            field("Số quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo").setValue("12/QĐ-UBND");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("khác nhau");
            field("Số quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo").setValue("13/QĐ-UBND");
            frame.press();
            assertThat(frame.label()).isEqualTo("Ký hai quyết định");
            frame.press();
            assertThat(frame.message()).contains("Đã ký");
        });
        story.continueProcesses();
        assertThat(commune.review().step()).isEqualTo(ReviewStep.DONE);
        story.as(commune.monitor(), () -> {
            var page = show(new Recognised(desk, commune.review()));
            assertThat(text(page)).contains("12/QĐ-UBND", "13/QĐ-UBND", "2 giấy chứng nhận");
        });
    }

    @Test
    void theProvinceNamesVillagesToBeReviewedAgain() {
        var commune = story.commune(2, 1);
        story.toOpinion(commune);
        story.as("province-office", () -> {
            var frame = new FrameRecorder();
            show(opinion.create(work.of("giveOpinion", commune.reviewId()), frame));
            choice("Trả lời").setValue(false);
            field("Số văn bản trả lời").setValue("813/UBND-NN");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("ít nhất một thôn", "nội dung");
        });
        story.as("province-office", () -> {
            var frame = new FrameRecorder();
            show(opinion.create(work.of("giveOpinion", commune.reviewId()), frame));
            assertThat(field("Số văn bản trả lời").getValue())
                    .as("kept as a draft")
                    .isEqualTo("813/UBND-NN");
            @SuppressWarnings("unchecked")
            CheckboxGroup<VillageReview> villages = find(CheckboxGroup.class)
                    .withCaption("Thôn phải rà soát lại")
                    .single();
            villages.setValue(Set.of(commune.village(1)));
            find(TextArea.class)
                    .withCaption("Nội dung phải rà soát lại")
                    .single()
                    .setValue("Xem lại điểm nhà ở");
            frame.press();
            assertThat(text(find(CheckAnswers.class).single())).contains("Thôn 2", "niêm yết lại từ đầu");
            frame.press();
            assertThat(frame.message()).contains("rà soát lại");
        });
        story.continueProcesses();
        assertThat(commune.review().step()).isEqualTo(ReviewStep.VILLAGES);
    }

    @Test
    void anotherPersonVerifiesAndTheCommitteeConcludes() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objectionId = story.object(commune, 0);
        story.as(commune.committee(), () -> {
            var frame = new FrameRecorder();
            var item = work.of("assignTeam", objectionId);
            var form = show(assign.create(item, frame));
            assertThat(text(form)).contains("đã rà soát hộ trong hồ sơ này");
            assertThat(text(assign.facts(item).orElseThrow())).contains("Xem lại hộ này");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Chọn người phúc tra");
            RadioButtonGroup<UserRef> who = choice("Người phúc tra");
            who.setValue(teams.candidates(objectionId).getFirst());
            field("Người cùng đi").setValue("Cán bộ Mặt trận");
            frame.press();
            assertThat(frame.message()).contains("Đã cử");
        });
        var verifier = story.as(
                commune.committee(),
                () -> desk.reverifications().find(objectionId).verifierId());
        var name = java.util.stream.IntStream.rangeClosed(1, 2)
                .mapToObj(commune::enumerator)
                .filter(n -> story.as(n, () -> desk.person().userId() == verifier))
                .findFirst()
                .orElseThrow();
        story.as(name, () -> {
            var caseId = reverifications.find(objectionId).caseId();
            reverifications.reverify(
                    objectionId,
                    ReviewStory.answers(
                            sheets.openReverification(caseId, objectionId).form(), PovertyStatus.NOT_POOR));
        });
        story.as(commune.committee(), () -> {
            var frame = new FrameRecorder();
            var form = show(conclude.create(work.of("concludeReverification", objectionId), frame));
            assertThat(text(form)).contains("câu trả lời khác nhau", "khác");
            choice("Kết luận").setValue(true);
            assertThat(text(form)).contains("chuyển từ hộ nghèo thành hộ không nghèo");
            frame.press();
            assertThat(text(find(ErrorSummary.class).single())).contains("Ghi lý do");
            find(TextArea.class)
                    .withCaption("Lý do, nói với người nêu ý kiến")
                    .single()
                    .setValue("Nhà đã sửa kiên cố");
            frame.press();
            frame.press();
            assertThat(frame.message()).contains("Đã ghi kết luận");
        });
        assertThat(objections.get(objectionId).state()).isEqualTo(ObjectionState.UPHELD);
    }

    @Test
    void pagesShowTheAreaOfWhoeverLooks() {
        var commune = story.commune(2, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.as(commune.monitor(), () -> {
            assertThat(text(show(new VillageBoard(desk, commune.review())))).contains("Thôn 1", "Thôn 2", "0/2 hộ");
            assertThat(text(navigate("ra-soat/" + commune.reviewId(), ReviewView.class)))
                    .contains("Các thôn và các bước", "Phụ lục VI");
        });
        story.as(commune.villageHead(0), () -> {
            var page = text(navigate("ra-soat/" + commune.reviewId(), ReviewView.class));
            assertThat(page).contains("Thôn 1").doesNotContain("Phụ lục VI");
        });
        story.as("province", () -> {
            var page = text(navigate(ProvinceView.class));
            assertThat(page)
                    .contains(
                            "Mở đợt rà soát",
                            commune.area().communeCode() == null
                                    ? ""
                                    : desk.areas().commune(commune.code()).name());
            assertThat(text(navigate(OpenCampaignView.class))).contains("01/09", "14/12", "Tất cả các xã");
            assertThat(text(navigate(ReviewListView.class))).contains("năm 2026");
        });
    }

    private static <T extends Component> T show(T component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String caption) {
        return find(RadioButtonGroup.class).withCaption(caption).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
