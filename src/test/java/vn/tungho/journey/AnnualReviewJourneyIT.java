package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import vn.tungho.shared.area.AreaDirectory;

/** The whole review of a year in one commune, by clicking: each chapter is one step, each person has a browser. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnualReviewJourneyIT {
    private static final String STAYS_POOR = "Hộ Thử 1.1";
    private static final String SCORED_AGAIN = "Hộ Thử 1.2";
    private static final String ESCAPES = "Hộ Thử 2.1";
    private static final String OBJECTED = "Hộ Thử 2.2";
    private static final String APPLICANT = "Hộ Đề Nghị";
    private static final List<String> VILLAGES = List.of("Thôn 1", "Thôn 2");

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    AreaDirectory areas;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private final Map<String, Integer> surveyedBy = new HashMap<>();
    private Chromium chromium;
    private ReviewStory.Commune commune;
    private String communeName;

    @BeforeAll
    void aCommuneOfTwoVillages() {
        chromium = new Chromium();
        commune = story.commune(2, 2);
        story.household(commune.villageCodes().getFirst(), APPLICANT, PovertyStatus.NOT_POOR);
        communeName = areas.commune(commune.code()).name();
    }

    @AfterAll
    void everyoneGoesHome() {
        people.values().forEach(PersonAtWork::close);
        chromium.close();
    }

    private PersonAtWork at(Screen screen, String username) {
        story.continueProcesses();
        return people.computeIfAbsent(username, u -> new PersonAtWork(chromium, screen, "http://localhost:" + port, u));
    }

    private PersonAtWork desk(String username) {
        return at(Screen.DESK, username);
    }

    private PersonAtWork phone(String username) {
        return at(Screen.PHONE, username);
    }

    private Officer officer() {
        return new Officer(desk(commune.officer()));
    }

    private Committee committee() {
        return new Committee(desk(commune.committee()));
    }

    private Enumerator enumerator(int number) {
        return new Enumerator(phone(commune.enumerator(number)), story.form(commune));
    }

    private VillageHead villageHead(int village) {
        return new VillageHead(phone(commune.villageHead(village)));
    }

    private void putUpAtBothPlaces(int village) {
        new Poster(phone(commune.villageHead(village))).putsUpAtTheVillage(VILLAGES.get(village));
        new Poster(desk(commune.officer())).putsUpAtTheCommune(VILLAGES.get(village));
    }

    private static void isPdf(byte[] file) {
        assertThat(new String(file, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
    }

    @Test
    @Order(1)
    void theProvinceOpensTheYear() {
        story.on(LocalDate.of(2026, 9, 7));
        new Province(desk("province")).opensTheYearFor(communeName);
    }

    @Test
    @Order(2)
    void theOfficerRefusesAnApplicantInWritingAndClosesTheList() {
        isPdf(officer().refuses(APPLICANT, 4));
        officer().closesTheListOf(4);
    }

    @Test
    @Order(3)
    void theChairSignsTheWrittenReplyAndTheOfficerRecordsItsSending() {
        new Chair(desk(commune.chair())).signsTheReplyTo(APPLICANT);
        officer().sendsTheReplyTo(APPLICANT);
    }

    @Test
    @Order(4)
    void theCommitteeDealsTheHouseholds() {
        committee().dealsTheHouseholds();
    }

    @Test
    @Order(5)
    void theEnumeratorsFillTheSheetsOnTheirPhones() {
        story.on(LocalDate.of(2026, 9, 14));
        var wanted = Map.of(
                STAYS_POOR, PovertyStatus.POOR,
                SCORED_AGAIN, PovertyStatus.NOT_POOR,
                ESCAPES, PovertyStatus.NOT_POOR,
                OBJECTED, PovertyStatus.POOR);
        for (var number : List.of(1, 2)) {
            for (var household : enumerator(number).householdsToSurvey()) {
                enumerator(number).surveys(household, wanted.get(household));
                surveyedBy.put(household, number);
            }
        }
        assertThat(surveyedBy).containsOnlyKeys(wanted.keySet());
    }

    @Test
    @Order(6)
    void theVillageHeadsTellPeopleOfTheMeetings() {
        villageHead(0).invites(VILLAGES.get(0));
        villageHead(1).invites(VILLAGES.get(1));
    }

    @Test
    @Order(7)
    void oneHouseholdIsRefusedByTheMeetingScoredAgainAndAgreedToInTheSecond() {
        story.on(LocalDate.of(2026, 9, 21));
        isPdf(villageHead(0).recordsAMeeting(VILLAGES.get(0), SCORED_AGAIN));
        enumerator(surveyedBy.get(SCORED_AGAIN)).surveys(SCORED_AGAIN, PovertyStatus.NEAR_POOR);
        villageHead(0).invites(VILLAGES.get(0));
        story.on(LocalDate.of(2026, 9, 23));
        isPdf(villageHead(0).recordsAMeeting(VILLAGES.get(0), ""));
        isPdf(villageHead(1).recordsAMeeting(VILLAGES.get(1), ""));
    }

    @Test
    @Order(8)
    void theFrontsMonitorWritesWhatHeSaw() {
        new Monitor(desk(commune.monitor())).observes(VILLAGES.get(0), "Đủ thành phần, biểu quyết công khai.");
    }

    @Test
    @Order(9)
    void theListsArePutUpAtBothPlacesBeforeWitnesses() {
        story.on(LocalDate.of(2026, 9, 23));
        putUpAtBothPlaces(0);
        putUpAtBothPlaces(1);
    }

    @Test
    @Order(10)
    void anObjectionIsVerifiedBySomeoneElseAndUpheld() {
        story.on(LocalDate.of(2026, 9, 24));
        officer().takesDownThatIsWronglyIn(VILLAGES.get(1), OBJECTED, "Giàng A Chu");
        var other = 3 - surveyedBy.get(OBJECTED);
        committee().sendsSomeoneElse(OBJECTED, "Rà soát viên");
        enumerator(other).verifies(OBJECTED, PovertyStatus.NEAR_POOR);
        committee().upholdsTheObjection(OBJECTED, "Phúc tra thấy hộ chỉ còn thiếu thu nhập.");
    }

    @Test
    @Order(11)
    void theFirstPostingsEndAndTheSecondOneHangsItsDays() {
        story.on(LocalDate.of(2026, 9, 29));
        officer().confirmsThePostingOf(VILLAGES.get(0));
        officer().confirmsThePostingOf(VILLAGES.get(1));
        putUpAtBothPlaces(1);
        story.on(LocalDate.of(2026, 10, 5));
        officer().confirmsThePostingOf(VILLAGES.get(1));
    }

    @Test
    @Order(12)
    void theProvinceAgreesToTheReport() {
        officer().consolidates(OBJECTED);
        new Chair(desk(commune.chair())).reports("45/BC-UBND");
        new Province(desk("province-office")).agreesTo(communeName, "812/UBND-NN");
    }

    @Test
    @Order(13)
    void theChairSignsAndEveryoneReadsTheNewClasses() {
        new Chair(desk(commune.chair())).signs("112/QĐ-UBND", "113/QĐ-UBND");
        var register = new Register(desk(commune.officer()));
        register.showsNowAndInItsHistory(STAYS_POOR, "Hộ nghèo", "112/QĐ-UBND");
        register.showsNowAndInItsHistory(SCORED_AGAIN, "Hộ cận nghèo", "112/QĐ-UBND");
        register.showsNowAndInItsHistory(OBJECTED, "Hộ cận nghèo", "112/QĐ-UBND");
        register.showsNowAndInItsHistory(ESCAPES, "thoát nghèo", "113/QĐ-UBND");
    }

    @Test
    @Order(14)
    void decisionsAndCertificatesOpenAsFiles() {
        assertThat(new Register(desk(commune.officer())).filesOfTheReview()).isGreaterThanOrEqualTo(10);
    }

    @Test
    @Order(15)
    void theRecognisedListHangsAndEveryoneReadsItWithoutScripts() {
        for (var village : List.of(0, 1)) {
            new Poster(phone(commune.villageHead(village))).publishesAtTheVillage(VILLAGES.get(village));
        }
        new Poster(desk(commune.officer())).publishesAtTheCommune();
        story.continueProcesses();
        try (var neighbour = new Neighbour(chromium, "http://localhost:" + port)) {
            neighbour.opens("/cong-khai/xa/" + commune.code());
            neighbour.follows(VILLAGES.get(1));
            neighbour.sees(ESCAPES);
            neighbour.sees("Thoát nghèo");
            neighbour.sees("có quyền khiếu nại");
        }
    }

    @Test
    @Order(16)
    void noBrowserComplained() {
        people.forEach((who, person) -> assertThat(person.complaints()).as(who).isEmpty());
    }
}
