package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
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
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.complaint.ComplaintStory;
import vn.tungho.complaint.TermKind;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;

/** A complaint taken to the second instance and to a changed class, by clicking; nobody can do another one's step. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComplaintJourneyIT {
    private static final String HOME = "Hộ Mái Tranh";
    private static final String WHO = "Người Khiếu Nại";

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    ComplaintStory story;

    @Autowired
    ComplaintService complaints;

    @Autowired
    HouseholdService households;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private Chromium chromium;
    private ReviewStory.Commune commune;
    private long home;

    @BeforeAll
    void aHouseholdThatIsNotOnTheList() {
        chromium = new Chromium();
        commune = story.commune();
        home = story.household(commune, HOME, PovertyStatus.NOT_POOR);
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

    private PersonAtWork chair() {
        return at(Screen.DESK, commune.chair());
    }

    private PersonAtWork officer() {
        return at(Screen.DESK, commune.officer());
    }

    private PersonAtWork office() {
        return at(Screen.DESK, ComplaintStory.OFFICE);
    }

    private Complaint latest() {
        return story.as(
                ComplaintStory.OFFICE, () -> complaints.ofHousehold(home).getFirst());
    }

    private static void legalAct(PersonAtWork person, String verb) {
        person.finishBy("Kiểm tra trước khi ghi");
        person.reads("Kiểm tra trước khi thực hiện");
        person.finishBy(verb);
    }

    private static void pick(PersonAtWork person, String label, String item) {
        person.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        person.page()
                .locator("vaadin-combo-box-item:visible, vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    private static void day(PersonAtWork person, String label, String day) {
        var input = person.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        input.fill(day);
        input.press("Enter");
        input.press("Escape");
    }

    private static void cannotSee(PersonAtWork person, String title) {
        person.open("");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc cần làm")))
                .isVisible();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(person.page()
                        .locator(".th-work-card")
                        .filter(PersonAtWork.hasText(title))
                        .filter(PersonAtWork.hasText(WHO)))
                .hasCount(0);
    }

    @Test
    @Order(1)
    void theOfficerTakesTheComplaintDown() {
        var officer = officer();
        officer.open("ho-gia-dinh/" + home);
        officer.follow("Ghi nhận khiếu nại");
        officer.press("Vào sổ khiếu nại");
        officer.reads("Ghi nội dung khiếu nại.");
        pick(officer, "Khiếu nại việc gì", "Quyết định công nhận");
        day(officer, "Ngày nhận hoặc biết quyết định", "01/10/2026");
        officer.write("Nội dung khiếu nại", "Nhà mái tranh đã dột mà phiếu ghi nhà kiên cố.");
        officer.write("Họ tên người khiếu nại", WHO);
        officer.write("Địa chỉ", "Thôn 1");
        officer.picture("ghi-nhan");
        officer.press("Vào sổ khiếu nại");
        officer.reads("Khiếu nại của " + WHO + " về hộ " + HOME);
        officer.picture("khieu-nai");
        cannotSee(officer, "Xem xét thụ lý khiếu nại");
    }

    @Test
    @Order(2)
    void theChairTakesItInAndNamesSomebodyElseToVerify() {
        var chair = chair();
        chair.task("Xem xét thụ lý khiếu nại", WHO);
        chair.reads("Còn thời hiệu");
        chair.choose("Thụ lý");
        chair.write("Số văn bản", "12/TB-UBND");
        pick(chair, "Người xác minh", "Ban Chỉ đạo");
        chair.picture("thu-ly");
        legalAct(chair, "Thụ lý");
        chair.reads("Đã thụ lý khiếu nại");
        cannotSee(chair, "Xác minh nội dung khiếu nại");

        var verifier = at(Screen.PHONE, commune.committee());
        verifier.task("Xác minh nội dung khiếu nại", WHO);
        verifier.write("Đã xác minh ở đâu", "Nhà của hộ");
        verifier.write("Kết quả xác minh", "Mái tranh, vách ván.");
        verifier.write("Kiến nghị", "Xem xét lại.");
        verifier.choose("Không còn khác ý kiến");
        verifier.picture("xac-minh");
        verifier.finishBy("Nộp báo cáo xác minh");
        verifier.reads("Đã nộp báo cáo xác minh");
        cannotSee(verifier, "Ra quyết định giải quyết khiếu nại");
    }

    @Test
    @Order(3)
    void theFirstDecisionIsAgainstTheHousehold() {
        var chair = chair();
        chair.task("Ra quyết định giải quyết khiếu nại", WHO);
        chair.choose("Khiếu nại sai toàn bộ");
        chair.write("Căn cứ và lý do", "Kết quả rà soát đã niêm yết đủ ngày.");
        chair.write("Số quyết định", "45/QĐ-UBND");
        legalAct(chair, "Ký quyết định giải quyết");
        chair.reads("Đã ký quyết định giải quyết khiếu nại.");
        var officer = officer();
        officer.task("Gửi quyết định giải quyết", WHO);
        officer.write("Đã gửi cho ai", "Giao tận tay, có ký nhận");
        officer.finishBy("Ghi đã gửi");
        officer.reads("Đã ghi việc gửi.");
        assertThat(latest().state()).isEqualTo(ComplaintState.SETTLED);
    }

    @Test
    @Order(4)
    void theProvinceTakesTheSecondComplaintInAndOthersVerify() {
        var first = latest();
        story.on(story.today().plusDays(7));
        var office = office();
        office.open("khieu-nai/" + first.complaintId());
        office.follow("Ghi nhận khiếu nại lần hai");
        day(office, "Ngày nhận quyết định lần đầu", "05/10/2026");
        office.write("Nội dung khiếu nại", "Lần đầu chưa ai xem mái nhà.");
        office.press("Vào sổ khiếu nại");
        office.reads("Khiếu nại lần hai của " + WHO);
        office.task("Xem xét thụ lý khiếu nại", WHO);
        office.choose("Thụ lý");
        office.write("Số văn bản", "3/TB-UBND");
        pick(office, "Người xác minh", "Giám sát cấp tỉnh");
        legalAct(office, "Thụ lý");
        office.reads("Đã thụ lý khiếu nại");
        assertThat(story.file(first.complaintId()).complaint().state()).isEqualTo(ComplaintState.APPEALED);
        var overseer = at(Screen.DESK, ComplaintStory.OVERSEER);
        overseer.task("Xác minh nội dung khiếu nại", WHO);
        overseer.write("Đã xác minh ở đâu", "Nhà của hộ, trụ sở xã");
        overseer.write("Kết quả xác minh", "Mái tranh dột, phiếu ghi sai.");
        overseer.write("Kiến nghị", "Khiếu nại đúng.");
        overseer.choose("Còn khác ý kiến");
        overseer.finishBy("Nộp báo cáo xác minh");
        overseer.reads("bước tiếp theo là đối thoại");
        cannotSee(chair(), "Thông báo đối thoại");
    }

    @Test
    @Order(5)
    void afterTheDialogueTheOutcomeIsChanged() {
        var office = office();
        office.task("Thông báo đối thoại", WHO);
        office.write("Nơi đối thoại", "Phòng tiếp công dân");
        office.write("Người chủ trì", "Chủ tịch UBND tỉnh");
        office.finishBy("Gửi thông báo đối thoại");
        office.reads("Đã ghi thông báo đối thoại");
        story.on(story.today().plusDays(5));
        office.task("Đối thoại, ghi biên bản", WHO);
        office.choose("Có đến");
        office.write("Biên bản", "Hai bên cùng xem ảnh mái nhà.");
        office.finishBy("Ghi biên bản đối thoại");
        office.reads("Đã ghi biên bản đối thoại.");
        office.task("Ra quyết định giải quyết khiếu nại", WHO);
        office.choose("Khiếu nại đúng toàn bộ");
        var after = office.page().locator("vaadin-select").filter(PersonAtWork.hasText("Loại hộ sau giải quyết"));
        after.click();
        office.page()
                .locator("vaadin-select-item:visible")
                .filter(PersonAtWork.hasText("Hộ nghèo"))
                .first()
                .click();
        office.write("Căn cứ và lý do", "Phiếu khảo sát ghi sai mái nhà.");
        office.write("Số quyết định", "101/QĐ-UBND");
        office.picture("giai-quyet");
        office.finishBy("Kiểm tra trước khi ghi");
        office.reads("quyền hỗ trợ đổi theo");
        office.picture("kiem-tra");
        office.finishBy("Ký quyết định giải quyết");
        office.reads("Đã ký quyết định giải quyết khiếu nại.");
        cannotSee(officer(), "Gửi quyết định giải quyết");
        office.task("Gửi quyết định giải quyết", WHO);
        office.write("Đã gửi cho ai", "Bưu điện có báo nhận");
        office.finishBy("Ghi đã gửi");
        office.task("Công khai quyết định", WHO);
        office.write("Đã công khai ở đâu", "Cổng thông tin tỉnh");
        office.finishBy("Ghi đã công khai");
        office.reads("Đã ghi công khai.");
    }

    @Test
    @Order(6)
    void theClassFollowsAndEveryPageServesEverybody() {
        var second = latest();
        story.on(story.due(second.complaintId(), TermKind.EFFECT).plusDays(1));
        assertThat(households.find(home).povertyStatus()).isEqualTo(PovertyStatus.POOR);
        var check = new ScreenCheck();
        var office = office();
        for (var page : List.of("khieu-nai", "khieu-nai/" + second.complaintId(), "khieu-nai/cao-diem", "to-cao")) {
            office.open(page);
            check.look(office.page(), page);
            office.picture(page.replace('/', '-'));
        }
        office.open("khieu-nai/" + second.complaintId());
        office.reads("Quyết định đã có hiệu lực");
        office.open("khieu-nai");
        assertThat(new String(office.file("Xuất Excel"), 0, 2, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        assertThat(check.findings()).isEmpty();
        assertThat(people.values().stream().flatMap(p -> p.complaints().stream()))
                .isEmpty();
    }
}
