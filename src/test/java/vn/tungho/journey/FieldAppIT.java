package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.assignment.HelpStory;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetService;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.TestPicture;

/** A day without signal on a shared phone: the sheets and visits of one person come in, and the other never sees them. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class FieldAppIT {
    private static final String PIN = "280519";
    private static final String OTHER_PIN = "ruong-2026";
    private static final String NEW_PIN = "nuong-ray-7";

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    SheetService sheets;

    @Autowired
    HelpStory help;

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
        phone.fill(story.form(commune), ReviewStory.answers(story.form(commune), PovertyStatus.POOR));
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
