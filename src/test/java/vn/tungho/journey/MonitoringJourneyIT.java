package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingState;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.MonitoringStory;
import vn.tungho.monitoring.PlanState;
import vn.tungho.review.ReviewStory;

/** A round of monitoring by clicking, from the plan to the remedied finding; nobody finds the other side's steps. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonitoringJourneyIT {
    private static final String TITLE = "Giám sát việc rà soát";

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    MonitoringStory story;

    @Autowired
    MonitoringPlanService plans;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private Chromium chromium;
    private ReviewStory.Commune commune;
    private long household;

    @BeforeAll
    void aCommuneToBeMonitored() {
        chromium = new Chromium();
        commune = story.commune();
        household = story.household(commune);
    }

    @AfterAll
    void everyoneGoesHome() {
        people.values().forEach(PersonAtWork::close);
        chromium.close();
    }

    private PersonAtWork at(Screen screen, String username) {
        story.go();
        return people.computeIfAbsent(username, u -> new PersonAtWork(chromium, screen, "http://localhost:" + port, u));
    }

    private PersonAtWork monitor() {
        return at(Screen.DESK, commune.monitor());
    }

    private PersonAtWork officer() {
        return at(Screen.PHONE, commune.officer());
    }

    private static void legalAct(PersonAtWork person, String verb) {
        person.finishBy("Kiểm tra trước khi ghi");
        person.reads("Kiểm tra trước khi thực hiện");
        person.finishBy(verb);
    }

    private static void lacks(PersonAtWork person, String button) {
        PlaywrightAssertions.assertThat(
                        person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)))
                .hasCount(0);
        PlaywrightAssertions.assertThat(
                        person.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(button)))
                .hasCount(0);
    }

    private MonitoringPlan plan() {
        return story.as(
                commune.monitor(), () -> plans.page(null, Long.MAX_VALUE, 1).getFirst());
    }

    private Finding finding() {
        return story.findings(commune, plan().planId()).getFirst();
    }

    @Test
    @Order(1)
    void theFrontPlansAndTellsTheCommune() {
        var monitor = monitor();
        monitor.open("giam-sat/lap-ke-hoach");
        monitor.reads("Sớm nhất");
        monitor.write("Thư ký", "Người Ghi Biên Bản");
        monitor.press("Lập kế hoạch");
        monitor.reads("Các bước và hạn");
        monitor.picture("ke-hoach");
        assertThat(new String(monitor.file("In Quyết định, kế hoạch, đề cương (PDF)"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        monitor.task("Gửi quyết định, kế hoạch, đề cương", TITLE);
        monitor.write("Số quyết định", "12/QĐ-MTTQ");
        legalAct(monitor, "Gửi thông báo");
        monitor.reads("Đã gửi thông báo");
    }

    @Test
    @Order(2)
    void theCommuneReportsAndCannotPlanOrCancel() {
        var officer = officer();
        officer.open("giam-sat/lap-ke-hoach");
        lacks(officer, "Lập kế hoạch");
        officer.open("giam-sat/ke-hoach/" + plan().planId());
        officer.reads("Các bước và hạn");
        officer.picture("ke-hoach");
        lacks(officer, "Hủy kế hoạch");
        lacks(officer, "Chốt khung mẫu");
        officer.task("Gửi báo cáo theo đề cương", TITLE);
        officer.write("Số báo cáo", "34/BC-UBND");
        officer.write("Nội dung báo cáo", "Đã rà soát, niêm yết đủ ba ngày làm việc.");
        legalAct(officer, "Gửi báo cáo");
        officer.reads("Đã gửi báo cáo cho đoàn giám sát");
    }

    @Test
    @Order(3)
    void theSessionIsHeldAndAFindingWrittenBesideTheHouseholdsFile() {
        story.on(plan().sessionOn());
        var monitor = monitor();
        monitor.task("Tổ chức buổi giám sát, ghi biên bản", TITLE);
        monitor.write("Thành phần của hai bên", "Đoàn hai người, xã ba người");
        monitor.write("Xã báo cáo những gì", "Theo đề cương");
        monitor.write("Đoàn hỏi gì, xã giải trình thế nào", "Hỏi về phiếu; xã giải trình");
        monitor.write("Kết luận của trưởng đoàn", "Cần xem lại một hộ");
        legalAct(monitor, "Ghi biên bản");
        monitor.reads("Đã ghi biên bản");
        story.go();
        monitor.open("ho-gia-dinh/" + household);
        monitor.reads("Bảng kiểm tra của giám sát");
        monitor.reads("chỉ là một câu hỏi");
        monitor.picture("ho-so");
        monitor.follow("Ghi phát hiện về hộ này");
        monitor.write("Điều đã thấy", "Phiếu ghi hộ có xe máy; đến nhà không thấy.");
        monitor.write("Kiến nghị", "Khảo sát lại hộ này.");
        monitor.press("Ghi phát hiện");
        monitor.reads("Phát hiện đã ghi thì không ai sửa được");
        monitor.picture("phat-hien");
        lacks(monitor, "Trả lời");
    }

    @Test
    @Order(4)
    void theResultIsReportedAndRecommendationsGoOut() {
        var monitor = monitor();
        monitor.task("Báo cáo kết quả giám sát", TITLE);
        monitor.write("Số báo cáo kết quả", "56/BC-MTTQ");
        monitor.write("Kết quả giám sát", "Đã xem hồ sơ và đến hộ.");
        legalAct(monitor, "Ký báo cáo kết quả");
        monitor.reads("Đã ký báo cáo kết quả");
        story.go();
        monitor.task("Kết luận, gửi văn bản kiến nghị", TITLE);
        monitor.write("Số kết luận", "57/KL-MTTQ");
        monitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Kết luận").setExact(true))
                .fill("Cơ bản đúng quy trình; một hộ cần khảo sát lại.");
        legalAct(monitor, "Ký kết luận, kiến nghị");
        monitor.reads("Đã kết luận và gửi kiến nghị");
        monitor.open("");
        monitor.reads("Việc cần làm");
        PlaywrightAssertions.assertThat(
                        monitor.page().locator(".th-work-card").filter(PersonAtWork.hasText("Trả lời kiến nghị")))
                .hasCount(0);
    }

    @Test
    @Order(5)
    void theCommuneAnswersAndCannotClose() {
        var officer = officer();
        officer.open("giam-sat/phat-hien/" + finding().findingId());
        officer.reads("Khảo sát lại hộ này.");
        lacks(officer, "Thêm ảnh");
        officer.task("Trả lời kiến nghị của Mặt trận", TITLE);
        officer.picture("tra-loi");
        officer.write("Trả lời PH-", "Đã khảo sát lại, sửa phiếu ngày hôm qua.");
        officer.finishBy("Gửi trả lời");
        officer.reads("Đã trả lời hết");
        story.go();
        officer.open("");
        PlaywrightAssertions.assertThat(
                        officer.page().locator(".th-work-card").filter(PersonAtWork.hasText("khắc phục")))
                .hasCount(0);
        assertThat(finding().state()).isEqualTo(FindingState.ANSWERED);
    }

    @Test
    @Order(6)
    void theFrontSeesTheRemedyAndCloses() {
        var monitor = monitor();
        monitor.task("Xem việc khắc phục từng phát hiện", TITLE);
        monitor.choose("Đã khắc phục, đóng phát hiện");
        monitor.write("Đã xem thế nào", "Đã xem phiếu mới và đến hộ.");
        monitor.finishBy("Ghi kết quả khắc phục");
        monitor.reads("cuộc giám sát kết thúc");
        story.go();
        monitor.open("giam-sat/phat-hien/" + finding().findingId());
        monitor.reads("Đã khắc phục");
        monitor.picture("da-khac-phuc");
        assertThat(plan().state()).isEqualTo(PlanState.CLOSED);
        people.values().forEach(p -> assertThat(p.complaints()).isEmpty());
    }
}
