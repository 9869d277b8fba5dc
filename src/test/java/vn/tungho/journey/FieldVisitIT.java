package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.HelpStory;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitService;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TestPicture;

/** What a helper writes at the door is neither lost nor doubled, whatever the phone does meanwhile. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class FieldVisitIT {
    private static final String PIN = "28051967";
    private static final int HOUSEHOLDS = 6;

    @LocalServerPort
    int port;

    @Autowired
    HelpStory help;

    @Autowired
    VisitService visits;

    @Autowired
    HandoverService handovers;

    private final Chromium chromium = new Chromium();
    private HelpStory.Commune village;
    private String helper = "";
    private long last;
    private FieldPhone phone;

    @BeforeAll
    void aHelperTakesHisHouseholdsAlong() {
        village = help.commune(HOUSEHOLDS, 2);
        for (var i = 0; i < HOUSEHOLDS; i++) {
            last = help.accepted(village, i, 0);
        }
        helper = village.helperNames().getFirst();
        phone = new FieldPhone(chromium, "http://localhost:" + port);
        phone.open();
        phone.begin(helper, PIN);
        phone.network(false);
    }

    @AfterEach
    void nothingFailedUnseen() {
        assertThat(phone.complaints()).isEmpty();
    }

    @AfterAll
    void closeTheBrowser() {
        phone.close();
        chromium.close();
    }

    private void open(int household) {
        phone.go("ho");
        phone.card("Lê Văn 1" + household);
        phone.press("Ghi chuyến thăm");
    }

    private void send(String outcome) {
        phone.go("gui");
        phone.network(true);
        phone.pressUnless("Gửi ngay", "Không còn bản ghi nào chờ gửi");
        phone.reads("Không còn bản ghi nào chờ gửi");
        assertThat(phone.page().locator("#banner").innerText()).contains(outcome);
        phone.network(false);
    }

    private List<Visit> received(int household) {
        return help.as(helper, () -> visits.ofHousehold(village.households().get(household - 1), 10));
    }

    @Test
    @Order(1)
    void twoQuickPressesAndTheWayBackMakeOneVisit() {
        open(1);
        phone.choose("Tình hình hộ", "Tiến bộ");
        phone.pressTwice("Lưu chuyến thăm");
        phone.reads("1 bản ghi chờ gửi");
        phone.back();
        phone.reads("Hộp gửi");
        open(1);
        phone.choose("Tình hình hộ", "Tiến bộ");
        phone.press("Lưu chuyến thăm");
        phone.reads("Máy đã có một chuyến thăm hộ này ngày");
        phone.picture("hai-lan-trong-ngay");
        phone.go("gui");
        phone.press("Xóa nháp");
        phone.page().waitForTimeout(800);
        phone.press("Bấm lần nữa để xóa hẳn");
        send("máy chủ đã nhận 1 trên 1 bản ghi");
        assertThat(received(1)).hasSize(1);
    }

    @Test
    @Order(2)
    void photosOfAnySizeLieOnTheDiskAtOnceAndCanBeTakenOutAgain() throws IOException {
        open(2);
        phone.choose("Tình hình hộ", "Như trước");
        phone.photograph(TestPicture.greyJpeg(1600, 1200));
        phone.shows(1);
        phone.photograph(TestPicture.greyJpeg(9000, 9000));
        phone.shows(2);
        phone.type("Ghi thêm", "Đã thấy gì", "Mái dột, bà cụ ốm");
        phone.picture("hai-anh");
        phone.go("phieu");
        phone.back();
        phone.shows(2);
        phone.killTheTab(helper, PIN);
        phone.shows(2);
        phone.lock();
        phone.unlock(helper, PIN);
        phone.go("gui");
        phone.reads("Đang ghi dở (1)");
        phone.reads("2 ảnh");
        phone.picture("nhap-trong-hop-gui");
        phone.press("Ghi tiếp");
        phone.shows(2);
        assertThat(phone.page().getByLabel("Đã thấy gì").inputValue()).isEqualTo("Mái dột, bà cụ ốm");
        phone.press("Bỏ ảnh");
        phone.shows(1);
        phone.pressTwice("Lưu chuyến thăm");
        phone.reads("2 bản ghi chờ gửi");
        send("máy chủ đã nhận 2 trên 2 bản ghi");
        assertThat(received(2)).hasSize(1);
        assertThat(photos(2)).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aFullMemoryIsToldTheFormStaysAndTheVisitGoesWithoutItsPhoto() throws IOException {
        open(3);
        phone.choose("Tình hình hộ", "Khó hơn");
        phone.memoryFull(true);
        phone.photograph(TestPicture.greyJpeg(400, 300));
        phone.reads("Bộ nhớ điện thoại đầy nên chưa giữ được ảnh này");
        phone.memoryFull(false);
        phone.photograph(TestPicture.greyJpeg(400, 300));
        phone.shows(1);
        phone.memoryFull(true);
        phone.press("Lưu chuyến thăm");
        phone.reads("Chưa lưu được chuyến thăm. Bộ nhớ điện thoại đầy");
        phone.picture("bo-nho-day");
        phone.press("Lưu chuyến thăm");
        phone.reads("Chưa lưu được chuyến thăm. Bộ nhớ điện thoại đầy");
        phone.memoryFull(false);
        phone.press("Lưu không kèm ảnh");
        phone.reads("1 bản ghi chờ gửi");
        send("máy chủ đã nhận 1 trên 1 bản ghi");
        assertThat(received(3)).hasSize(1);
        assertThat(photos(3)).isZero();
    }

    @Test
    @Order(4)
    void aClockThatJumpedIsAskedAboutAndTheVisitKeepsItsDay() {
        phone.clockAhead(365);
        open(4);
        phone.reads("Hôm nay có đúng là");
        phone.choose("Tình hình hộ", "Tiến bộ");
        phone.press("Lưu chuyến thăm");
        phone.reads("Chưa biết chắc hôm nay là ngày nào");
        phone.picture("dong-ho-sai");
        phone.page().locator("#today").fill(help.today().toString());
        phone.press("Dùng ngày này");
        phone.press("Lưu chuyến thăm");
        phone.reads("1 bản ghi chờ gửi");
        phone.clockAhead(0);
        send("máy chủ đã nhận 1 trên 1 bản ghi");
        assertThat(received(4))
                .singleElement()
                .satisfies(v -> assertThat(v.visitedOn()).isEqualTo(help.today()));
    }

    @Test
    @Order(5)
    void whatTheServerRefusesIsReadMendedAndSentAgain() throws IOException {
        // two days are no jump, and too far all the same
        phone.clockAhead(2);
        open(5);
        phone.choose("Tình hình hộ", "Khó hơn");
        phone.type("Ghi thêm", "Đã thấy gì", "Mất trâu");
        phone.photograph(TestPicture.greyJpeg(400, 300));
        phone.shows(1);
        phone.press("Lưu chuyến thăm");
        phone.reads("2 bản ghi chờ gửi");
        phone.clockAhead(0);
        send("máy chủ nhận 0, không nhận 2");
        phone.reads("chưa tới");
        phone.picture("khong-nhan");
        assertThat(received(5)).isEmpty();
        phone.page().locator("summary").first().click();
        phone.reads("Mất trâu");
        phone.press("Mở và sửa");
        phone.reads("Bản ghi trước không được nhận");
        phone.shows(1);
        phone.choose("Ngày thăm", "Hôm nay");
        phone.picture("sua-chuyen-tham");
        phone.pressTwice("Lưu chuyến thăm");
        phone.reads("2 bản ghi chờ gửi");
        send("máy chủ đã nhận 2 trên 2 bản ghi");
        phone.reads("Đã sửa, gửi lại");
        assertThat(phone.text()).doesNotContain("Cần bạn xem");
        assertThat(received(5))
                .singleElement()
                .satisfies(v -> assertThat(v.found()).isEqualTo("Mất trâu"));
        assertThat(photos(5)).isEqualTo(1);
    }

    /** As on the desk: the row before stays as a trace, and what was taken back counts nowhere (R-VISIT-CORRECT). */
    @Test
    @Order(6)
    @LegalRule("R-VISIT-CORRECT")
    void aVisitWrittenDownWronglyIsMendedAndTakenBackWithoutSignal() throws IOException {
        phone.go("ho");
        phone.card("Lê Văn 14");
        phone.reads("Chuyến thăm bạn đã ghi");
        phone.press("Sửa chuyến thăm");
        phone.reads("Bản đã ghi được giữ lại để đối chiếu");
        phone.choose("Tình hình hộ", "Khó hơn");
        phone.photograph(TestPicture.greyJpeg(500, 400));
        phone.shows(1);
        phone.picture("sua-chuyen-tham-da-nhan");
        phone.pressTwice("Lưu chuyến thăm");
        phone.reads("2 bản ghi chờ gửi");
        send("máy chủ đã nhận 2 trên 2 bản ghi");
        assertThat(received(4))
                .hasSize(2)
                .filteredOn(Visit::holds)
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.situation()).isEqualTo(Situation.WORSE);
                    assertThat(help.as(helper, () -> visits.photos(v.visitId())))
                            .hasSize(1);
                });
        phone.go("ho");
        phone.card("Lê Văn 14");
        phone.press("Rút lại");
        phone.press("Rút chuyến thăm này");
        phone.reads("Chưa ghi lý do");
        phone.page().getByLabel("Vì sao rút").fill("Ghi nhầm hộ");
        phone.picture("rut-chuyen-tham");
        phone.press("Rút chuyến thăm này");
        phone.reads("1 bản ghi chờ gửi");
        assertThat(phone.text()).doesNotContain("Chuyến thăm bạn đã ghi");
        send("máy chủ đã nhận 1 trên 1 bản ghi");
        assertThat(received(4)).hasSize(2).noneMatch(Visit::holds);
    }

    @Test
    @Order(7)
    void aHalfWrittenVisitOfAHouseholdHandedOverIsFinishedForADayOfOnesOwn() {
        open(6);
        phone.choose("Tình hình hộ", "Khó hơn");
        phone.type("Ghi thêm", "Đã thấy gì", "Bà cụ ốm");
        phone.go("ho");
        var writtenOn = help.today();
        handOverTheLast();
        help.later(4);
        phone.network(true);
        phone.press("Đồng bộ");
        phone.reads("5 hộ trên máy");
        phone.network(false);
        phone.go("gui");
        phone.press("Ghi tiếp");
        phone.reads("Hộ này không còn giao cho bạn");
        phone.reads("Nháp này ghi dở từ");
        phone.picture("nhap-ho-da-ban-giao");
        phone.press("Lưu chuyến thăm");
        phone.reads("1 bản ghi chờ gửi");
        send("máy chủ đã nhận 1 trên 1 bản ghi");
        assertThat(visitDays()).containsExactly(writtenOn);
    }

    private List<LocalDate> visitDays() {
        return help.as(
                village.officer(),
                () -> visits.ofHousehold(village.households().get(HOUSEHOLDS - 1), 10).stream()
                        .map(Visit::visitedOn)
                        .toList());
    }

    private void handOverTheLast() {
        var offer = new HandoverService.Offer(
                HandoverKind.FINAL,
                village.helpers().get(1),
                List.of(last),
                help.today(),
                null,
                "Chuyển công tác",
                "Đã bàn giao hồ sơ và kế hoạch giúp hộ");
        var handover = help.as(helper, () -> handovers.offer(village.helpers().getFirst(), offer));
        help.as(village.helperNames().get(1), () -> handovers.sign(handover));
    }

    private int photos(int household) {
        var visit = received(household).getFirst().visitId();
        return help.as(helper, () -> visits.photos(visit)).size();
    }
}
