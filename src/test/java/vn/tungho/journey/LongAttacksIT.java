package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tungho.testing.ProgramRun;
import vn.tungho.testing.Stranger;

/**
 * The attacks at full size on a program of its own: slow clients, bodies without end, a bomb, floods of sign-in pages. People go on working
 * meanwhile, nothing dies. Minutes long; {@code ./tungho test --all}.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAttacksIT {
    private static final long GIGABYTE = 1_100_000_000;

    @TempDir
    Path folder;

    private ProgramRun program;
    private int port;
    private int health;

    @BeforeAll
    void theProgramRuns() throws Exception {
        port = free();
        health = free();
        program = ProgramRun.start(
                folder.resolve("run.log"),
                Map.of("TUNGHO_HEALTH_PORT", Integer.toString(health)),
                List.of(
                        "run",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString()));
        program.await("Từng Hộ đã sẵn sàng.*");
    }

    @AfterAll
    void theProgramEnds() throws InterruptedException {
        program.stop();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void twoHundredAndThirtySlowClientsForAMinute() throws Exception {
        var stranger = new Stranger("127.0.0.21", port);
        try (var people = new PeopleAtWork(port, health)) {
            var slow = new ArrayList<Socket>();
            for (var i = 0; i < 230; i++) {
                slow.add(stranger.begin(
                        "POST",
                        "/cong-khai/tra-cuu",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 1000"));
            }
            for (var second = 0; second < 60; second += 5) {
                for (var socket : slow) {
                    drip(socket);
                }
                Thread.sleep(5_000);
            }
            var ended = 0;
            for (var socket : slow) {
                ended += Stranger.isEnded(socket) ? 1 : 0;
                socket.close();
            }
            assertThat(ended).isEqualTo(230);
            people.expectServed("230 slow clients");
        }
    }

    private static void drip(Socket socket) {
        try {
            Stranger.say(socket, "a");
        } catch (IOException e) {
            // ended already
        }
    }

    @Test
    void fourBodiesOfAGigabyteAtOnce() throws Exception {
        try (var people = new PeopleAtWork(port, health)) {
            var pouring = new ArrayList<Thread>();
            for (var path : List.of("/api/field/photos?x=1", "/cong-khai/tra-cuu", "/?v-r=uidl", "/dang-nhap")) {
                pouring.add(Thread.ofVirtual().start(() -> pour(path)));
            }
            for (var one : pouring) {
                one.join();
            }
            people.expectServed("4 bodies of 1.1 GB");
        }
    }

    private void pour(String path) {
        try {
            new Stranger("127.0.0.22", port).pour(path, GIGABYTE);
        } catch (IOException e) {
            // hung up
        }
    }

    @Test
    void fiveThousandSignInPagesFromManyAddresses() throws Exception {
        try (var people = new PeopleAtWork(port, health)) {
            var refused = 0;
            for (var i = 0; i < 5_000; i++) {
                var from = new Stranger("127.0.%d.%d".formatted(1 + i % 40, 1 + i % 7), port);
                refused += from.get("/?v-r=init&location=dang-nhap&query=") == 429 ? 1 : 0;
            }
            assertThat(refused).isLessThan(5_000);
            people.expectServed("5,000 sign-in pages");
        }
    }

    @Test
    void anOfficerChoosesAListThatUnpacksToTwoGigabytes() throws Exception {
        var bomb = bomb();
        assertThat(Files.size(bomb)).isLessThan(20_000_000);
        try (var people = new PeopleAtWork(port, health);
                var chromium = new Chromium()) {
            var page = chromium.open(Chromium.Screen.DESK).newPage();
            page.navigate("http://localhost:" + port + "/dang-nhap");
            page.locator("input[name=username]").fill("congchuc.19111");
            page.locator("input[name=password]").fill(PeopleAtWork.PASSWORD);
            page.locator("vaadin-button[slot=submit]").click();
            page.locator("h1").first().waitFor();
            page.navigate("http://localhost:" + port + "/nhap-danh-sach");
            page.locator("input[type=file]").first().setInputFiles(bomb);
            page.getByText("lớn hơn bất kỳ danh sách nào").first().waitFor();
            people.expectServed("a bomb of 2 GB");
        }
    }

    private Path bomb() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var piece = "<si><t>Nguyễn Văn A</t></si>".repeat(4_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (var size = 0L; size < 2_000_000_000; size += piece.length) {
                zip.write(piece);
            }
        }
        return bomb;
    }
}
