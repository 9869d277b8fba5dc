package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.assignment.HelpStory;
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldSetService;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.coherence.RegisterComparison;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TestPicture;

/** A day without signal on a shared phone: the sheets and visits of one person come in, and the other never sees them. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class FieldAppIT {
    private static final String PIN = "28051967";
    private static final String OTHER_PIN = "ruong-2026";
    private static final String NEW_PIN = "nuong-ray-7";
    private static final String REASON = "Hộ dùng nhà vệ sinh chung hợp vệ sinh của xóm";

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    SheetService sheets;

    @Autowired
    HelpStory help;

    @Autowired
    DeviceService devices;

    @Autowired
    FieldSetService sets;

    @Autowired
    JsonMapper json;

    private final Chromium chromium = new Chromium();
    private ReviewStory.Commune commune;
    private FieldPhone phone;
    private ReviewCase first;

    @BeforeAll
    void aVillageIsSurveyed() {
        commune = story.commune(1, 4);
        story.toSurvey(commune);
        phone = new FieldPhone(chromium, "http://localhost:" + port);
        first = ofEnumerator(1).getFirst();
    }

    @AfterAll
    void closeTheBrowser() {
        phone.close();
        chromium.close();
    }

    private List<ReviewCase> ofEnumerator(int number) {
        var mine = story.as(
                commune.enumerator(number),
                () -> cases().stream().map(ReviewCase::headName).toList());
        return commune.cases(0).stream()
                .filter(c -> mine.contains(c.headName()))
                .toList();
    }

    private List<ReviewCase> cases() {
        return sheets.mine(commune.village(0).villageReviewId());
    }

    @Test
    @Order(1)
    void thePersonSignsInSetsAPinAndLoadsTheHouseholds() {
        phone.open();
        phone.reads("Đăng nhập để bắt đầu");
        phone.begin(commune.enumerator(1), PIN);
        phone.reads("Hộ của tôi");
        ofEnumerator(1).forEach(c -> phone.reads(c.headName()));
        phone.picture("ho");
    }

    @Test
    @Order(2)
    void theAppOpensWithoutSignalAndOnlyWithThePin() {
        phone.network(false);
        phone.page().reload();
        phone.reads("Mở khóa");
        phone.unlock(commune.enumerator(1), "918273");
        phone.reads("Mã PIN chưa đúng");
        assertThat(phone.text()).doesNotContain(first.headName());
        phone.unlock(commune.enumerator(1), PIN);
        phone.reads("Không có mạng.");
        phone.reads("phiếu là kết quả tạm, chưa ai được xếp loại hay công nhận");
        phone.reads(first.headName());
    }

    @Test
    @Order(3)
    void aSheetIsFilledWithoutSignalAndWaits() {
        phone.go("phieu");
        phone.card(first.headName());
        var answers = new TreeMap<>(ReviewStory.answers(story.form(commune), PovertyStatus.POOR));
        answers.put("B1-10", "none");
        answers.put("B2-10", "no");
        phone.fill(story.form(commune), answers);
        phone.reads("Cần kiểm tra lại trước khi gửi");
        phone.reads("nhưng sổ bộ có 1 người");
        phone.press("Gửi phiếu");
        phone.reads("điểm chưa có lý do hoặc chưa đánh dấu");
        phone.picture("can-kiem-tra-lai");
        phone.mend("Nhà tiêu hợp vệ sinh");
        phone.reads("khác với Phiếu B1, cần ghi lý do");
        phone.reads("Theo câu “Hộ dùng nhà vệ sinh loại nào?” (Không có hoặc không hợp vệ sinh): có thiếu hụt.");
        phone.choose("Nhà tiêu hợp vệ sinh", "Có thiếu hụt");
        phone.reads("suy ra từ Phiếu B1");
        phone.choose("Nhà tiêu hợp vệ sinh", "Không thiếu hụt");
        phone.type("Lý do trả lời khác", REASON);
        phone.picture("ly-do-tra-loi-khac");
        phone.killTheTab(commune.enumerator(1), PIN);
        phone.toTheEndOfTheSheet();
        assertThat(phone.page().getByLabel("Lý do trả lời khác").inputValue())
                .as("a reason is on the disk as it is typed")
                .isEqualTo(REASON);
        phone.tickAll("Đã kiểm tra lại, đúng như đã trả lời");
        phone.reads("Phiếu trên máy là tạm tính.");
        assertThat(phone.text())
                .as("no sums on the device")
                .doesNotContain("Điểm A")
                .doesNotContain("Hộ nghèo");
        phone.picture("phieu");
        phone.pressTwice("Gửi phiếu");
        phone.reads("1 bản ghi chờ gửi");
        phone.go("gui");
        phone.reads("Chờ gửi (1)");
        phone.picture("hop-gui");
        assertThat(stateOfTheFirst()).isEqualTo(CaseState.LISTED);
    }

    /** The rules exist twice, as the phone has no server to ask: on the same sheets both have to say the same, word for word. */
    @Test
    @Order(3)
    @LegalRule("R-SHEET-COHERENT")
    void thePhoneFindsTheSameAsTheServerOnAnySheet() {
        var form = story.form(commune);
        var part = story.as(commune.enumerator(1), () -> {
            var device = UUID.randomUUID();
            devices.register(device, "Máy so hai bên");
            return sets.pull(device, null).forms().getFirst();
        });
        var random = new Random(26);
        var cases = new ArrayList<Map<String, Object>>();
        var expected = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 500; i++) {
            var answers = RandomSheet.answers(form, random);
            var facts = RandomSheet.facts(random);
            cases.add(Map.of("answers", answers, "differences", RegisterComparison.differences(form, facts)));
            expected.add(Map.of(
                    "needs", SheetCoherence.needs(form, answers),
                    "flags", SheetCoherence.flags(form, answers, facts)));
        }
        var found = phone.page().evaluate("""
                async ([form, cases]) => {
                  const rules = await import('./js/coherence.js');
                  const [whole, all] = [JSON.parse(form), JSON.parse(cases)];
                  return JSON.stringify(all.map(({ answers, differences }) => ({
                    needs: Object.fromEntries(Object.entries(rules.needs(whole, answers)).map(([itemCode, need]) => [itemCode, { itemCode, ...need }])),
                    flags: rules.flags(whole, answers, differences),
                  })));
                }
                """, List.of(json.writeValueAsString(part), json.writeValueAsString(cases)));
        assertThat(json.readTree((String) found)).isEqualTo(json.readTree(json.writeValueAsString(expected)));
        assertThat(expected.toString()).as("every kind came up").contains("kind=NEED", "kind=CLASH", "kind=REGISTER");
    }

    @Test
    @Order(4)
    void nothingOnThePhoneCanBeReadWithoutThePin() {
        assertThat(phone.everythingStored())
                .contains(commune.enumerator(1))
                .doesNotContain(first.headName())
                .doesNotContain("B1-01");
    }

    @Test
    @Order(5)
    void everyPageFitsANarrowScreenAndServesEverybody() {
        for (var path : List.of("ho", "phieu", "gui", "thong-tin")) {
            phone.go(path);
            for (var width : List.of(390, 320)) {
                assertThat(phone.sideways(width)).as("%s at %d", path, width).isLessThanOrEqualTo(0);
            }
            assertThat(new AxeBuilder(phone.page())
                            .setLegacyMode(true)
                            .analyze()
                            .getViolations())
                    .filteredOn(v -> List.of("serious", "critical").contains(v.getImpact()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    @Order(6)
    void backInTheNetworkTheServerReceivesEverythingAndSaysSo() {
        phone.go("gui");
        phone.network(true);
        phone.pressUnless("Gửi ngay", "máy chủ đã nhận 1 trên 1 bản ghi");
        phone.reads("máy chủ đã nhận 1 trên 1 bản ghi");
        phone.reads("Máy chủ đã nhận gần đây (1)");
        phone.picture("da-nhan");
        assertThat(stateOfTheFirst()).isEqualTo(CaseState.SURVEYED);
        assertThat(story.as(commune.monitor(), () -> sheets.flags(first.caseId())))
                .as("each point with what was said on the phone")
                .isNotEmpty()
                .noneMatch(StoredFlag::isOpen)
                .anySatisfy(f -> assertThat(f.reason()).isEqualTo(REASON));
    }

    @Test
    @Order(7)
    void anotherPersonOnTheSamePhoneSeesNothingOfTheFirst() {
        phone.lock();
        phone.signOut();
        phone.press("Thêm người dùng");
        phone.begin(commune.enumerator(2), OTHER_PIN);
        ofEnumerator(2).forEach(c -> phone.reads(c.headName()));
        for (var path : List.of("ho", "phieu", "gui")) {
            phone.go(path);
            assertThat(phone.text()).doesNotContain(first.headName());
        }
        phone.lock();
        phone.unlock(commune.enumerator(1), OTHER_PIN);
        phone.reads("Mã PIN chưa đúng");
        assertThat(phone.text()).doesNotContain(first.headName());
    }

    @Test
    @Order(8)
    void theFirstPersonsRecordsAreNeverSentUnderTheOthersName() {
        phone.unlock(commune.enumerator(1), PIN);
        phone.reads("Trình duyệt đang đăng nhập bằng tài khoản " + commune.enumerator(2));
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void aVisitWithAPhotoIsLoggedWithoutSignalInAtMostEightTapsAndSeenByTheOffice() throws IOException {
        var village = help.commune(1, 1);
        help.accepted(village, 0, 0);
        var helper = village.helperNames().getFirst();
        try (var own = new FieldPhone(chromium, "http://localhost:" + port)) {
            own.open();
            own.begin(helper, PIN);
            own.reads("Lê Văn 11");
            own.network(false);
            var before = own.taps();
            own.card("Lê Văn 11");
            own.press("Ghi chuyến thăm");
            own.choose("Tình hình hộ", "Tiến bộ");
            own.photograph(TestPicture.jpeg(1600, 1200));
            own.shows(1);
            own.picture("ghi-chuyen-tham");
            own.press("Lưu chuyến thăm");
            assertThat(own.taps() - before)
                    .as("taps of a routine visit with a photo")
                    .isLessThanOrEqualTo(8);
            own.reads("2 bản ghi chờ gửi");
            own.reads("chờ gửi");
            own.go("gui");
            own.network(true);
            own.pressUnless("Gửi ngay", "máy chủ đã nhận 2 trên 2 bản ghi");
            own.reads("máy chủ đã nhận 2 trên 2 bản ghi");
            own.picture("chuyen-tham-da-nhan");
            assertThat(own.complaints()).isEmpty();
        }
        try (var officer =
                new PersonAtWork(chromium, Chromium.Screen.DESK, "http://localhost:" + port, village.officer())) {
            officer.open("ho-gia-dinh/" + village.households().getFirst());
            officer.reads("Thăm hộ");
            officer.reads("Tiến bộ");
            officer.picture("ho-sau-chuyen-tham");
        }
    }

    @Test
    @Order(10)
    void aPinCanBeChangedAndOnlyItsOwnerMakesANewOne() {
        phone.go("thong-tin");
        phone.page().getByLabel("Mã PIN đang dùng").fill(PIN);
        phone.newPin(NEW_PIN);
        phone.press("Đổi mã PIN");
        phone.reads("Đã đổi mã PIN");
        phone.lock();
        phone.unlock(commune.enumerator(1), PIN);
        phone.reads("Mã PIN chưa đúng");
        phone.press("Quên mã PIN");
        phone.reads("nên không mất gì");
        phone.press("Đặt mã PIN mới");
        phone.reads("Trình duyệt đang đăng nhập bằng tài khoản " + commune.enumerator(2));
        phone.press("Về trang mở khóa");
        phone.unlock(commune.enumerator(1), NEW_PIN);
        phone.go("ho");
        phone.reads("Hộ của tôi");
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    @Order(11)
    void whatWasNotSentSurvivesAForgottenPin() {
        var village = help.commune(1, 1);
        help.accepted(village, 0, 0);
        var helper = village.helperNames().getFirst();
        try (var own = new FieldPhone(chromium, "http://localhost:" + port)) {
            own.open();
            own.begin(helper, PIN);
            own.network(false);
            own.card("Lê Văn 11");
            own.press("Ghi chuyến thăm");
            own.choose("Tình hình hộ", "Tiến bộ");
            own.pressTwice("Lưu chuyến thăm");
            own.reads("1 bản ghi chờ gửi");
            own.lock();
            own.network(true);
            own.press("Quên mã PIN");
            own.reads("còn 1 bản ghi chưa gửi");
            own.press("Đặt mã PIN mới");
            own.newPin(NEW_PIN);
            own.press("Đặt mã PIN");
            own.reads("Đã đồng bộ");
            own.lock();
            own.unlock("kho cũ, còn 1 bản chưa gửi", PIN);
            own.go("gui");
            own.reads("Máy chủ đã nhận gần đây (1)");
            own.go("thong-tin");
            own.picture("kho-cu");
            own.press("Xóa kho cũ");
            own.unlock(helper, NEW_PIN);
            own.go("ho");
            own.reads("Hộ của tôi");
            assertThat(own.complaints()).isEmpty();
        }
    }

    private CaseState stateOfTheFirst() {
        return commune.cases(0).stream()
                .filter(c -> c.caseId() == first.caseId())
                .findFirst()
                .orElseThrow()
                .state();
    }
}
