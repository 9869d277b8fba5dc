package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import vn.tungho.inyear.InYearStory;
import vn.tungho.inyear.RequestService;
import vn.tungho.inyear.RequestState;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;

/** A household that became poor in the year, from its request at the desk to its certificate, by clicking. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InYearJourneyIT {
    private static final String HEAD = "Hộ Gặp Nạn";

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    InYearStory story;

    @Autowired
    RequestService requests;

    @Autowired
    HouseholdService households;

    @Autowired
    AreaDirectory areas;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private Chromium chromium;
    private ReviewStory.Commune commune;
    private long household;
    private long request;

    @BeforeAll
    void aCommuneWithAHouseholdInSuddenNeed() {
        chromium = new Chromium();
        commune = story.commune();
        household = story.household(commune, HEAD, PovertyStatus.NOT_POOR);
    }

    @AfterAll
    void everyoneGoesHome() {
        people.values().forEach(PersonAtWork::close);
        chromium.close();
    }

    private PersonAtWork at(Screen screen, String username) {
        story.reviewStory().continueProcesses();
        return people.computeIfAbsent(username, u -> new PersonAtWork(chromium, screen, "http://localhost:" + port, u));
    }

    private void isAt(RequestState state) {
        story.reviewStory().continueProcesses();
        assertThat(story.find(commune, request).state()).isEqualTo(state);
    }

    @Test
    @Order(1)
    void theOfficerTakesTheRequestInAndHandsOutTheSlip() {
        var officer = at(Screen.DESK, commune.officer());
        officer.open("de-nghi/moi");
        officer.choose("Công nhận hộ nghèo, hộ cận nghèo");
        var field = officer.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hộ trong sổ bộ"));
        field.fill("ho gap nan");
        officer.page()
                .locator("vaadin-combo-box-item")
                .filter(PersonAtWork.hasText(HEAD))
                .first()
                .click();
        officer.write("Số điện thoại", "0912 345 678");
        officer.write("Vì sao đề nghị", "Chủ hộ tai nạn, nghỉ việc dài ngày");
        officer.press("Nhận giấy đề nghị");
        officer.reads("Mã tra cứu để người dân theo dõi");
        assertThat(new String(
                        officer.file("In Giấy tiếp nhận (PDF)"), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        request = requests.ofHousehold(household).getFirst().requestId();
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void theOfficerScreensAndTheCommitteeSendsSomebody() {
        var officer = at(Screen.DESK, commune.officer());
        officer.task("Xét Phiếu A", HEAD);
        officer.reads("Đưa vào rà soát");
        officer.finishBy("Ghi kết quả Phiếu A");
        officer.reads("Đã ghi Phiếu A");
        isAt(RequestState.ASSIGNING);
        var committee = at(Screen.PHONE, commune.committee());
        committee.task("Cử rà soát viên", HEAD);
        committee.page().locator("vaadin-radio-button input").first().check();
        committee.finishBy("Cử rà soát viên");
        committee.reads("Đã cử");
        isAt(RequestState.WAITING);
    }

    @Test
    @Order(3)
    void fromTheFifteenthTheVillageSurveysMeetsAndPosts() {
        story.fifteenth();
        isAt(RequestState.REVIEWING);
        var enumerator = new Enumerator(
                at(Screen.PHONE, commune.enumerator(1)), story.reviewStory().form(commune));
        assertThat(enumerator.householdsToSurvey()).contains(HEAD);
        enumerator.surveys(HEAD, PovertyStatus.POOR);
        var village = areas.village(commune.villageCodes().getFirst()).name();
        var head = at(Screen.PHONE, commune.villageHead(0));
        new VillageHead(head).invites(village);
        story.reviewStory().on(InYearStory.FIFTEENTH.plusDays(2));
        assertThat(new VillageHead(head).recordsAMeeting(village, "")).isNotEmpty();
        new Poster(at(Screen.PHONE, commune.villageHead(0))).putsUpAtTheVillage(village);
        new Poster(at(Screen.DESK, commune.officer())).putsUpAtTheCommune(village);
        assertThat(head.complaints()).isEmpty();
        story.reviewStory().continueProcesses();
        story.endTerm(commune, request);
        isAt(RequestState.DECIDING);
    }

    @Test
    @Order(4)
    void theChairSignsAndTheCertificateIsPrinted() {
        var chair = at(Screen.DESK, commune.chair());
        chair.task("Quyết định công nhận hoặc trả lời", HEAD);
        chair.write("Số quyết định", "45/QĐ-UBND");
        chair.finishBy("Kiểm tra trước khi ghi");
        chair.reads("được công nhận từ hôm nay");
        chair.finishBy("Ký quyết định công nhận");
        chair.reads("Đã ký quyết định công nhận");
        isAt(RequestState.RECOGNISED);
        assertThat(households.find(household).povertyStatus()).isEqualTo(PovertyStatus.POOR);
        var officer = at(Screen.DESK, commune.officer());
        officer.open("de-nghi/" + request);
        officer.reads("Đã công nhận");
        assertThat(new String(
                        officer.file("In Giấy chứng nhận (PDF)"), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(new String(
                        officer.file("In Quyết định công nhận (PDF)"),
                        0,
                        4,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(chair.complaints()).isEmpty();
    }
}
