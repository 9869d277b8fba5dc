package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.operations.health.HealthProbe;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.testing.Stranger;
import vn.tungho.testing.TestPicture;

/** What strangers and signed-in people try against the real server, in a short form; meanwhile the others go on. */
@BrowserTest
class AttacksIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    @Autowired
    HealthProbe health;

    @Autowired
    JsonMapper json;

    private Chromium chromium;
    private PersonAtWork person;
    private PersonAtWork enumerator;

    @BeforeAll
    void twoPeopleAreSignedIn() {
        chromium = new Chromium();
        var commune = story.communeElsewhere(1, 1);
        person = new PersonAtWork(chromium, Screen.DESK, address(), "admin");
        enumerator = new PersonAtWork(chromium, Screen.DESK, address(), commune.enumerator(1));
    }

    @AfterAll
    void closeTheBrowser() {
        person.close();
        enumerator.close();
        chromium.close();
    }

    @Test
    void slowBodiesHoldNobodyUpAndAreEnded() throws Exception {
        var stranger = new Stranger("127.0.0.11", port);
        var slow = new ArrayList<Socket>();
        for (var i = 0; i < 40; i++) {
            slow.add(stranger.begin(
                    "POST",
                    i % 2 == 0 ? "/cong-khai/tra-cuu" : "/dang-nhap",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 1000"));
        }
        for (var second = 0; second < 4; second++) {
            for (var socket : slow) {
                drip(socket);
            }
            expectOthersServed();
            Thread.sleep(700);
        }
        for (var socket : slow) {
            assertThat(Stranger.isEnded(socket)).isTrue();
            socket.close();
        }
    }

    private static void drip(Socket socket) {
        try {
            Stranger.say(socket, "a");
        } catch (IOException e) {
            // ended already
        }
    }

    private void expectOthersServed() throws Exception {
        assertThat(ask("http://localhost:" + port + "/cong-khai")).isEqualTo(200);
        assertThat(ask("http://127.0.0.1:" + health.port() + "/")).isEqualTo(200);
    }

    private static int ask(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(SOON)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void largeBodiesAreRefusedInWordsBeforeTheyAreRead() throws Exception {
        var stranger = new Stranger("127.0.0.12", port);
        for (var wrong : new String[][] {
            {"/api/field/photos?x=1", "13000000"},
            {"/api/field/push", "3000000"},
            {"/cong-khai/tra-cuu", "3000000"},
            {"/?v-r=uidl", "3000000"},
            {"/VAADIN/dynamic/resource/1/x/upload", "1100000000"}
        }) {
            try (var socket = stranger.begin("POST", wrong[0], "Content-Length: " + wrong[1], "Expect: 100-continue")) {
                var answer = Stranger.answer(socket);
                assertThat(Stranger.status(answer)).as(wrong[0]).isEqualTo(413);
                assertThat(answer).contains("chia nhỏ tệp").containsIgnoringCase("connection: close");
            }
        }
        assertThat(stranger.pour("/api/field/photos?x=1", 40_000_000))
                .as("nobody is signed in")
                .isIn(0, 401, 403, 413);
        assertThat(stranger.pour("/cong-khai/tra-cuu", 40_000_000))
                .isGreaterThanOrEqualTo(0)
                .isLessThan(500);
        expectOthersServed();
    }

    @Test
    void aSignedInPersonSendsNoMoreThanIsTakenWhateverHeSaysOfIt() throws Exception {
        var photo = api("photos?deviceId=%s&key=x".formatted(UUID.randomUUID()), "image/jpeg", new byte[13 << 20]);
        assertThat(photo.status()).isEqualTo(413);
        person.open("bo-chuan/2027-2030/nhap-excel");
        var target = (String) person.page().locator("vaadin-upload").first().evaluate("u => u.target");
        var upload = person.page()
                .request()
                .post(
                        address() + "/" + target.replaceFirst("^[./]+", ""),
                        RequestOptions.create()
                                .setHeader("X-Filename", "a.xlsx")
                                .setData(new byte[22 << 20]));
        assertThat(upload.status()).isEqualTo(413);
    }

    @Test
    void oneAddressOpensOnlySoManySignInPagesAndAllOthersGoOn() throws Exception {
        var stranger = new Stranger("127.0.0.13", port);
        var told = new HashSet<Integer>();
        for (var i = 0; i < 170; i++) {
            told.add(stranger.get("/?v-r=init&location=dang-nhap&query="));
        }
        assertThat(told).contains(429).isSubsetOf(200, 429);
        assertThat(new Stranger("127.0.0.14", port).get("/?v-r=init&location=dang-nhap&query="))
                .isEqualTo(200);
        expectOthersServed();
    }

    @Test
    void whatADeviceSendsIsNeverServedUnderItsSendersName() throws Exception {
        var device = UUID.randomUUID().toString();
        api("devices", "application/json", bytes("{\"deviceId\": \"%s\"}".formatted(device)));
        var visit = UUID.randomUUID().toString();
        api("push", "application/json", bytes("""
                {"deviceId": "%s", "records": [{"key": "%s", "seq": 1, "kind": "VISIT", "madeAt": "2026-09-07T08:00:00", "payload": {"householdId": -1}}]}""".formatted(device, visit)));
        var hostile = bytes("<html><script>alert(document.cookie)</script>");
        var real = TestPicture.withExif(TestPicture.jpeg(40, 30), 1, "GPS 18.4551N<script>alert(1)</script>");
        photo(device, visit, 2, "text/html", hostile);
        photo(device, visit, 3, "image/svg+xml", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        photo(device, visit, 4, "text/html", real);

        enumerator.open("hien-truong");
        assertThat(pictures("Xem ảnh")).isGreaterThanOrEqualTo(1);
        assertThat(pictures("Tải về")).isGreaterThanOrEqualTo(2);
    }

    /** Opens all records that were kept and fetches each file of this label; returns how many there were. */
    private int pictures(String label) {
        var page = enumerator.page();
        page.locator("vaadin-details-summary").first().waitFor();
        var details = page.locator("vaadin-details:not([opened]) vaadin-details-summary");
        while (details.count() > 0) {
            details.first().click();
        }
        var links = page.locator("a").filter(PersonAtWork.hasText(label));
        for (var i = 0; i < links.count(); i++) {
            var href = links.nth(i).getAttribute("href");
            var file = page.request().get(address() + "/" + href.replaceFirst("^[./]+", ""));
            expectHarmless(file, label.equals("Xem ảnh"));
        }
        return links.count();
    }

    private static void expectHarmless(APIResponse file, boolean isPicture) {
        var heads = file.headers();
        assertThat(heads.get("content-security-policy")).contains("sandbox", "default-src 'none'");
        assertThat(heads).containsEntry("x-content-type-options", "nosniff");
        if (isPicture) {
            assertThat(heads.get("content-type")).isIn("image/jpeg", "image/png");
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
        } else {
            assertThat(heads.get("content-type")).startsWith("application/octet-stream");
            assertThat(heads.get("content-disposition")).startsWith("attachment");
        }
    }

    private void photo(String device, String visit, int seq, String type, byte[] content) throws Exception {
        var answer = api(
                "photos?deviceId=%s&key=%s&seq=%d&visit=%s&sha256=%s&madeAt=2026-09-07T08:00:00"
                        .formatted(device, UUID.randomUUID(), seq, visit, AttachmentService.sha256(content)),
                type,
                content);
        assertThat(answer.text()).contains("REJECTED");
    }

    private APIResponse api(String path, String type, byte[] content) throws Exception {
        var session = json.readTree(enumerator
                .page()
                .request()
                .get(address() + "/api/field/session")
                .text());
        return enumerator
                .page()
                .request()
                .post(
                        address() + "/api/field/" + path,
                        RequestOptions.create()
                                .setHeader("Content-Type", type)
                                .setHeader(
                                        session.get("csrfHeader").asString(),
                                        session.get("csrfToken").asString())
                                .setData(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
