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
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.SelectionService;
import vn.tungho.support.SupportCaseService;
import vn.tungho.support.SupportState;
import vn.tungho.support.SupportStory;

/** A house from the need to the last payment, and a cow from the need to its return, by clicking. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupportJourneyIT {
    private static final String HOME = "Hộ Nhà Dột";
    private static final String HERD = "Hộ Nuôi Bò";

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    SupportStory story;

    @Autowired
    SupportCaseService cases;

    @Autowired
    SelectionService selections;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private Chromium chromium;
    private ReviewStory.Commune commune;
    private long home;
    private long herd;

    @BeforeAll
    void aCommuneWithTwoHouseholdsInNeed() {
        chromium = new Chromium();
        commune = story.commune();
        home = story.household(commune, HOME, PovertyStatus.POOR, "7,9");
        herd = story.household(commune, HERD, PovertyStatus.POOR, "1");
        story.fund(commune, 100_000_000);
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

    private PersonAtWork officer() {
        return at(Screen.DESK, commune.officer());
    }

    private static void legalAct(PersonAtWork person, String verb) {
        person.finishBy("Kiểm tra trước khi ghi");
        person.reads("Kiểm tra trước khi thực hiện");
        person.finishBy(verb);
    }

    private static void firstSource(PersonAtWork person) {
        var combo = person.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nguồn"))
                .first();
        combo.click();
        person.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Ngân sách"))
                .first()
                .click();
    }

    private long caseOf(long household) {
        return story.as(
                commune.officer(), () -> cases.ofHousehold(household).getFirst().caseId());
    }

    @Test
    @Order(1)
    void fromADeprivationToACaseInOneClick() {
        var officer = officer();
        officer.open("ho-gia-dinh/" + home);
        officer.reads("Quyền được hỗ trợ");
        officer.picture("ho");
        officer.page()
                .locator(".th-support-needlink")
                .filter(PersonAtWork.hasText("Chỉ số 7"))
                .click();
        officer.write("Hộ cần gì", "Mái dột, tường nứt, xin sửa trước mùa mưa");
        officer.press("Lập hồ sơ");
        officer.reads("Hồ sơ số");
        officer.task("Tiếp nhận đề nghị", HOME);
        officer.finishBy("Tiếp nhận đề nghị");
        officer.reads("Còn thiếu giấy tờ bắt buộc");
        officer.choose("Đơn đề nghị hỗ trợ nhà ở");
        officer.choose("Ảnh nhà hiện tại");
        officer.finishBy("Tiếp nhận đề nghị");
        officer.reads("Đã tiếp nhận đề nghị");
    }

    @Test
    @Order(2)
    void theHouseIsSeenAndTheVillageSelects() {
        var officer = officer();
        officer.task("Xác minh điều kiện", HOME);
        for (var part : List.of("Nền – móng", "Khung – tường")) {
            officer.page()
                    .locator("vaadin-radio-group")
                    .filter(PersonAtWork.hasText(part))
                    .locator("vaadin-radio-button")
                    .filter(PersonAtWork.hasText("Không bền chắc"))
                    .locator("input")
                    .check();
        }
        officer.page()
                .locator("vaadin-radio-group")
                .filter(PersonAtWork.hasText("Mái"))
                .locator("vaadin-radio-button")
                .first()
                .locator("input")
                .check();
        officer.count("Diện tích sử dụng cả nhà (m²)", 40);
        officer.page()
                .locator("vaadin-radio-group")
                .filter(PersonAtWork.hasText("đã hỗ trợ nhà ở cho hộ"))
                .locator("vaadin-radio-button")
                .filter(PersonAtWork.hasText("Chưa lần nào"))
                .locator("input")
                .check();
        officer.reads("Đủ điều kiện về nhà ở.");
        legalAct(officer, "Ghi kết quả xác minh");
        officer.reads("Đã ghi: đủ điều kiện về nhà ở.");

        var head = at(Screen.PHONE, commune.villageHead(0));
        head.task("Họp bình xét, ghi biên bản", HOME);
        head.write("Thư ký", "Người Ghi");
        head.count("Số người dự họp được biểu quyết", 20);
        head.count("Đồng ý: Hộ " + HOME, 10);
        head.reads("chưa quá 50 %");
        head.count("Đồng ý: Hộ " + HOME, 11);
        head.reads(" – được chọn");
        head.picture("binh-xet");
        legalAct(head, "Ghi biên bản bình xét");
        head.reads("Đã ghi biên bản bình xét");
    }

    @Test
    @Order(3)
    void theListHangsAndTheChairDecides() {
        var officer = officer();
        officer.task("Niêm yết danh sách được chọn", HOME);
        officer.write("Người chứng kiến", "Người Chứng Kiến");
        legalAct(officer, "Ghi đã niêm yết");
        officer.reads("Đã ghi niêm yết 1 hộ.");
        var id = caseOf(home);
        var ends = story.as(
                commune.officer(), () -> selections.postings(id).getFirst().endsOn());
        story.on(ends.plusDays(1));
        officer.task("Xác nhận niêm yết đủ ngày", HOME);
        officer.choose("Đủ ngày ở cả hai nơi");
        legalAct(officer, "Ghi kết quả niêm yết");
        officer.reads("Đã trình phê duyệt.");

        var chair = at(Screen.DESK, commune.chair());
        chair.task("Phê duyệt hỗ trợ", HOME);
        chair.choose("Phê duyệt");
        chair.write("Số quyết định", "45/QĐ-UBND");
        chair.picture("phe-duyet");
        legalAct(chair, "Ký");
        chair.reads("Đã phê duyệt 1 hộ.");
    }

    @Test
    @Order(4)
    void theHouseIsPaidByStagesAndTheCaseCloses() {
        var officer = officer();
        for (var stage = 1; stage <= 3; stage++) {
            officer.task("Giao hoặc giải ngân một đợt", HOME);
            officer.reads("Đợt " + stage + " trên 3");
            if (stage != 2) {
                firstSource(officer);
            }
            legalAct(officer, "Ghi đã giao");
            officer.reads("Đã ghi: Nghiệm thu");
        }
        officer.task("Kiểm tra việc sử dụng", HOME);
        officer.choose("Dùng đúng mục đích");
        officer.finishBy("Ghi kết quả kiểm tra");
        officer.reads("hồ sơ được đóng");
        story.go();
        officer.open("ho-tro/ho-so/" + caseOf(home));
        officer.reads("Đã đóng");
        officer.reads("28.000.000 đ");
        officer.picture("ho-so-dong");
        assertThat(story.find(commune, caseOf(home)).state()).isEqualTo(SupportState.CLOSED);
    }

    @Test
    @Order(5)
    void aCowIsHandedOverAndComesBack() {
        var officer = officer();
        officer.open("ho-tro?ct=LIVELIHOOD&tim=Nuoi%20Bo");
        officer.reads(HERD);
        officer.follow("Lập hồ sơ");
        officer.write("Hộ cần gì", "Xin một con bò cái sinh sản");
        officer.press("Lập hồ sơ");
        officer.reads("Hồ sơ số");
        var id = caseOf(herd);
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        story.select(commune, id, 20, 20);
        story.post(commune, id);
        story.confirm(commune, id, true);
        story.approve(commune, id, 18_000_000);

        officer.task("Giao hoặc giải ngân một đợt", HERD);
        firstSource(officer);
        officer.write("Tên hiện vật", "bò cái sinh sản");
        officer.write("Giá trị hiện vật", "18000000");
        legalAct(officer, "Ghi đã giao");
        officer.reads("Đã ghi: Giao con giống");
        officer.task("Kiểm tra việc sử dụng", HERD);
        officer.choose("Dùng đúng mục đích");
        officer.finishBy("Ghi kết quả kiểm tra");
        officer.reads("Việc tiếp theo là theo dõi hoàn trả.");

        officer.open("ho-tro/hien-vat");
        officer.reads("1 con bò cái sinh sản");
        officer.task("Theo dõi hoàn trả", HERD);
        officer.press("Đã trả: 1 con bò cái sinh sản");
        officer.write("Lý do", "Một bê cái 8 tháng");
        officer.press("Ghi đã trả");
        officer.reads("Không còn hiện vật nào ở hộ.");
        officer.choose("Đã hoàn trả xong");
        legalAct(officer, "Ghi kết quả hoàn trả");
        officer.reads("hồ sơ được đóng");
        story.go();
        assertThat(story.find(commune, id).state()).isEqualTo(SupportState.CLOSED);
    }

    @Test
    @Order(6)
    void everyPageOfSupportServesEverybody() {
        var check = new ScreenCheck();
        var officer = officer();
        for (var page : List.of(
                "ho-tro",
                "ho-tro/ho-so",
                "ho-tro/ho-so/" + caseOf(herd),
                "ho-tro/hien-vat",
                "ho-tro/nguon-luc",
                "ho-tro/chuong-trinh",
                "ho-gia-dinh/" + home)) {
            officer.open(page);
            check.look(officer.page(), page);
        }
        assertThat(check.findings()).isEmpty();
        assertThat(people.values().stream().flatMap(p -> p.complaints().stream()))
                .isEmpty();
        var leaflet = officer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tờ tin cho hộ"))
                .first();
        assertThat(new String(officer.file(leaflet), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF");
    }
}
