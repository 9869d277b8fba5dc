package vn.tungho.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.MonitoringRule;
import vn.tungho.monitoring.MonitoringRules;
import vn.tungho.monitoring.MonitoringStory;
import vn.tungho.review.MeetingService;
import vn.tungho.review.Observation;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
@WithAnonymousUser
class MonitoringViewsTest extends SpringBrowserlessTest {
    @Autowired
    ReviewStory story;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    MonitoringStory monitoring;

    @Autowired
    MonitoringRules rules;

    @Autowired
    MeetingService meetings;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPlanIsMadeForOneVillage() {
        var commune = story.communeElsewhere(2, 1);
        story.as(commune.monitor(), () -> {
            navigate(NewPlanView.class);
            var village = (ComboBox<Village>) find(ComboBox.class).all().stream()
                    .filter(c -> "Thôn".equals(c.getLabel()))
                    .findFirst()
                    .orElseThrow();
            village.setValue(
                    village.getListDataView().getItems().skip(1).findFirst().orElseThrow());
            assertThat(field("Phạm vi").getValue())
                    .isEqualTo(
                            "Đợt rà soát gần nhất, " + village.getValue().name().replace("Thôn", "thôn"));
            field("Thư ký").setValue("Thư Ký Đoàn");
            test(find(Button.class).withText("Lập kế hoạch").single()).click();
            var made = plans.page(true, Long.MAX_VALUE, 1).getFirst();
            assertThat(made.villageCode()).isEqualTo(commune.villageCodes().get(1));
        });
    }

    @Test
    void theAdministratorChangesANumberWithTheReasonAndSeesItsHistory() {
        story.communeElsewhere(1, 0);
        try {
            story.as("admin", () -> {
                navigate(RulesView.class);
                assertThat(page()).contains("không phải kết luận ai sai", "chưa xác nhận", "Mặc định");
                test(find(Button.class).withText("Đổi mức").all().getFirst()).click();
                find(CountField.class).single().write(9);
                test(find(Button.class).withText("Đổi mức").all().getLast()).click();
                assertThat(text(find(ErrorSummary.class).single())).contains("Chưa ghi “Vì sao đổi”");
                find(TextArea.class).single().setValue("Thử mức rộng hơn");
                test(find(Button.class).withText("Đổi mức").all().getLast()).click();
                assertThat(page()).contains("Mặc định là 5", "5 → 9 điểm", "Thử mức rộng hơn");
            });
        } finally {
            story.as(
                    "admin",
                    () -> rules.change(
                            MonitoringRule.Name.NEAR_POINTS,
                            rules.amount(MonitoringRule.Name.NEAR_POINTS),
                            5,
                            "Về mặc định"));
        }
    }

    @Test
    void theMonitorOfACommuneOnlyReadsTheNumbers() {
        var commune = story.communeElsewhere(1, 0);
        story.as(commune.monitor(), () -> {
            navigate(RulesView.class);
            assertThat(find(Button.class).withText("Đổi mức").all()).isEmpty();
            assertThat(page()).contains("Giám sát Mặt trận cấp tỉnh hoặc quản trị hệ thống đổi các mức này");
        });
    }

    @Test
    void theAddressOfTheNotesKeepsTheirFilters() {
        var commune = story.commune(2, 1);
        story.toSurvey(commune);
        story.as(commune.monitor(), () -> {
            for (var village = 0; village < 2; village++) {
                meetings.observe(new Observation(
                        0,
                        commune.village(village).villageReviewId(),
                        story.today(),
                        "Nhận xét số " + village,
                        village == 0,
                        "Người quan sát"));
            }
            var path = MonitoringNavigation.OBSERVATIONS;
            UI.getCurrent().navigate(path);
            assertThat(page()).contains("2 nhận xét, 1 thấy chưa đúng quy trình", "Nhận xét số 0", "Nhận xét số 1");
            UI.getCurrent()
                    .navigate(
                            path,
                            QueryParameters.of("thon", commune.villageCodes().get(1)));
            assertThat(page()).contains("Nhận xét số 1").doesNotContain("Nhận xét số 0");
            UI.getCurrent().navigate(path, QueryParameters.of("dung", "co"));
            assertThat(page()).contains("Nhận xét số 0").doesNotContain("Nhận xét số 1");
            UI.getCurrent().navigate(path, QueryParameters.of("tu", "khong-phai-ngay"));
            assertThat(page()).contains("2 nhận xét");
        });
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @LegalRule({"R-FRONT-NOTICE", "R-FRONT-REPORT"})
    void movingANoticedSessionTooSoonIsRefusedInWordsAndTakenWithTheConsentOnFile() {
        var commune = story.communeElsewhere(1, 1);
        var plan = monitoring.make(commune);
        monitoring.notice(commune, plan);
        var sooner = monitoring.today().plusDays(14);
        story.as(commune.monitor(), () -> {
            UI.getCurrent().navigate("giam-sat/ke-hoach/" + plan);
            test(find(Button.class).withText("Dời buổi giám sát").all().getFirst())
                    .click();
            find(DatePicker.class).withCaption("Ngày giám sát mới").single().setValue(sooner);
            find(TextArea.class).withCaption("Lý do dời").single().setValue("Trùng lịch");
            test(find(Button.class).withText("Dời buổi giám sát").all().getLast())
                    .click();
            assertThat(plans.find(plan).sessionOn()).isAfter(sooner);
            assertThat(find(ErrorSummary.class).all())
                    .anyMatch(e -> e.getElement().getTextRecursively().contains("văn bản đồng ý của xã"));

            find(TextField.class)
                    .withCaption("Số văn bản đồng ý của xã")
                    .single()
                    .setValue("45/UBND");
            find(DatePicker.class).withCaption("Ngày của văn bản").single().setValue(monitoring.today());
            test(find(Button.class).withText("Dời buổi giám sát").all().getLast())
                    .click();
            assertThat(plans.find(plan).sessionOn()).isEqualTo(sooner);
        });
    }
}
