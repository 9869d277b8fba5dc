package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
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
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.PovertyStatus;

/** A printed list, its QR code, an objection without an account, somebody else's visit, another class, and the list's end. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicObjectionJourneyIT {
    private static final String OBJECTED = "Hộ Thử 1.1";
    private static final int DOTS_PER_INCH = 150;

    @RegisterExtension
    static final StopAtFirstFailure STORY_STOPS = new StopAtFirstFailure();

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    PostingService postings;

    @Autowired
    ObjectionService objections;

    @Autowired
    ReverificationTeams teams;

    private final Map<String, PersonAtWork> people = new HashMap<>();
    private final ScreenCheck screens = new ScreenCheck();
    private Chromium chromium;
    private Neighbour neighbour;
    private ReviewStory.Commune commune;
    private long posting;
    private String path = "";
    private String code = "";
    private String receipt = "";

    @BeforeAll
    void aListThatHangs() {
        chromium = new Chromium();
        neighbour = new Neighbour(chromium, "http://localhost:" + port);
        commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        posting = story.posting(commune, 0);
    }

    @AfterAll
    void everyoneGoesHome() {
        people.values().forEach(PersonAtWork::close);
        neighbour.close();
        chromium.close();
    }

    private PersonAtWork at(Screen screen, String username) {
        story.continueProcesses();
        return people.computeIfAbsent(username, u -> new PersonAtWork(chromium, screen, "http://localhost:" + port, u));
    }

    @Test
    @Order(1)
    void theCodeOnThePrintedListLeadsToItsPage() throws IOException, NotFoundException {
        var officer = at(Screen.DESK, commune.officer());
        officer.open("niem-yet/" + posting);
        var address = decode(officer.file("In danh sách (PDF)"));
        assertThat(address)
                .startsWith("http")
                .containsPattern("/cong-khai/ds/" + posting + "(\\?neo=[0-9a-f]+:[0-9]+)?$");
        path = URI.create(address).getPath();

        assertThat(neighbour.opens(path).status()).isEqualTo(200);

        neighbour.sees(OBJECTED);
        neighbour.sees("Đang niêm yết");
        PlaywrightAssertions.assertThat(neighbour.page().locator("script")).hasCount(0);
    }

    private static String decode(byte[] pdf) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            NotFoundException none = NotFoundException.getNotFoundInstance();
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                var picture = new PDFRenderer(document).renderImageWithDPI(i, DOTS_PER_INCH);
                var width = picture.getWidth();
                var height = picture.getHeight();
                var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
                var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
                try {
                    return new MultiFormatReader()
                            .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (NotFoundException e) {
                    none = e;
                }
            }
            throw none;
        }
    }

    @Test
    @Order(2)
    void theNeighbourObjectsWithoutAnAccount() {
        code = neighbour.objects(OBJECTED, "Nhà này mới mua xe tải");
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        receipt = URI.create(neighbour.page().url()).getPath();
        assertThat(neighbour.triesAgainEveryWay(path, OBJECTED, "Nhà này mới mua xe tải"))
                .as("pressed twice, loaded anew, sent again by the way back")
                .isEqualTo(code);
        assertThat(objections.ofPosting(posting)).hasSize(1);
        neighbour.asksBy(code);
        neighbour.sees("Đang phúc tra");
    }

    @Test
    @Order(3)
    void somebodyElseVerifiesAndTheCommitteeUpholdsIt() {
        var committee = new Committee(at(Screen.DESK, commune.committee()));
        var objection = objections.ofPosting(posting).getFirst().objectionId();
        var other = story.as(
                commune.committee(),
                () -> teams.candidates(objection).getFirst().username());
        committee.sendsSomeoneElse(OBJECTED, "Rà soát viên");
        new Enumerator(at(Screen.PHONE, other), story.form(commune)).verifies(OBJECTED, PovertyStatus.NOT_POOR);
        committee.upholdsTheObjection(OBJECTED, "Phúc tra thấy hộ đã có xe tải.");
    }

    @Test
    @Order(4)
    void theNeighbourReadsTheOutcomeAndTheOtherClass() {
        neighbour.asksBy(code);
        neighbour.sees("Ý kiến được chấp nhận");
        neighbour.sees("Hộ nghèo →");
        neighbour.sees("Phúc tra thấy hộ đã có xe tải.");
    }

    @Test
    @Order(5)
    void thePagesFitAnOldPhoneAndAreReadableForEveryone() {
        var reader = chromium.open(Screen.PHONE).newPage();
        for (var page : new String[] {
            "/cong-khai",
            "/cong-khai/xa/" + commune.code(),
            path,
            path + "/y-kien",
            receipt,
            "/cong-khai/xa/" + commune.code() + "/de-nghi",
            "/cong-khai/tra-cuu"
        }) {
            reader.navigate("http://localhost:" + port + page);
            screens.lookAsItStands(reader, page);
        }
        assertThat(screens.findings()).isEmpty();
    }

    @Test
    @Order(6)
    void whenItsTimeIsOverTheListIsGone() {
        story.on(Objects.requireNonNull(postings.current(posting).endsOn()).plusDays(1));

        assertThat(neighbour.opens(path).status()).isEqualTo(410);

        neighbour.sees("Đã hết thời gian niêm yết");
        assertThat(neighbour.page().content()).doesNotContain(OBJECTED);
    }
}
