package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungho.journey.Chromium.Screen;
import vn.tungho.review.ReviewStory;

/** What each kind of answer of the real server bears, and what a page lets run. */
@BrowserTest
class HeadersIT {
    @LocalServerPort
    int port;

    @Autowired
    ReviewStory story;

    private Chromium chromium;
    private PersonAtWork person;

    @BeforeAll
    void anAdministratorIsSignedIn() {
        chromium = new Chromium();
        story.communeElsewhere(1, 1);
        person = new PersonAtWork(chromium, Screen.DESK, address(), "admin");
    }

    @AfterAll
    void closeTheBrowser() {
        person.close();
        chromium.close();
    }

    @Test
    void everyKindOfAnswerForbidsGuessingFramingAndTelling() {
        for (var path : List.of(
                "/dang-nhap",
                "/",
                "/su-co",
                "/khong-co-trang-nay",
                "/css/tungho.css",
                "/field/index.html",
                "/api/field/session",
                "/api/field/khong-co",
                "/cong-khai",
                "/cong-khai/xa/99999",
                "/actuator/health",
                "/actuator/health/backups",
                "/error",
                download())) {
            var headers = get(path).headers();
            assertThat(headers).as(path).containsEntry("x-content-type-options", "nosniff");
            assertThat(headers.get("permissions-policy")).as(path).contains("camera=()", "microphone=()");
            assertThat(headers.get("referrer-policy"))
                    .as(path)
                    .isEqualTo(path.startsWith("/cong-khai") ? "no-referrer" : "same-origin");
            assertThat(headers.get("x-frame-options")).as(path).isIn("SAMEORIGIN", "DENY");
            assertThat(headers).as(path).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void whatIsForSomebodyIsStoredByNobody() {
        for (var path : List.of("/dang-nhap", "/", "/su-co", "/api/field/session", "/cong-khai", download())) {
            assertThat(get(path).headers().get("cache-control")).as(path).contains("no-store");
        }
        var script =
                person.page().locator("script[src*='VAADIN/build']").first().getAttribute("src");
        assertThat(get("/" + script.replaceFirst("^[./]+", "")).headers().get("cache-control"))
                .as("files of the program are kept: " + script)
                .containsPattern("max-age=[1-9]");
    }

    @Test
    void everyPageRunsOnlyMarkedScriptsEachTimeWithAnotherMark() {
        var first = get("/").headers().get("content-security-policy");
        var second = get("/").headers().get("content-security-policy");
        assertThat(first)
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval';")
                .contains("object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .isNotEqualTo(second);
        assertThat(get("/cong-khai").headers().get("content-security-policy")).contains("default-src 'none'");
        assertThat(get("/field/index.html").headers().get("content-security-policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        for (var path : List.of(download(), "/api/field/session", "/actuator/health", "/error")) {
            assertThat(get(path).headers()).as(path).containsKey("content-security-policy");
        }
        assertThat(get(download()).headers().get("content-security-policy")).contains("script-src 'none'");
    }

    @Test
    void aScriptSmuggledIntoAPageStandsStill() {
        var page = person.page();
        person.open("su-co");
        page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.smuggled = 1';
                  document.body.append(script);
                  const holder = document.createElement('div');
                  holder.innerHTML = '<img src="/none.png" onerror="window.smuggled = 2"><a id="bad" href="javascript:window.smuggled=3">x</a>';
                  document.body.append(holder);
                  document.getElementById('bad').click();
                }""");
        page.waitForTimeout(500);
        assertThat(page.evaluate("window.smuggled")).isNull();
    }

    @Test
    void noOrdinaryPageBreaksItsOwnPolicy() {
        for (var path : List.of("", "su-co", "thong-bao", "khong-co-trang-nay")) {
            person.open(path);
            person.page().waitForTimeout(400);
        }
        assertThat(person.complaints())
                .filteredOn(c -> c.contains("Content Security Policy"))
                .filteredOn(c -> !c.contains("smuggled"))
                .allMatch(c -> c.contains("inline") && c.contains("su-co"));
    }

    @Test
    void aStrangersNameForThisHouseIsRefusedInWords() throws Exception {
        var answer = ask("evil.example");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("TUNGHO_HOSTS").doesNotContain("evil.example");
        assertThat(ask("localhost:" + port)).startsWith("HTTP/1.1 200");
        assertThat(ask("127.0.0.1:" + port)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoIsNoProxyOfOursIsNotBelieved() {
        var answer = person.page()
                .request()
                .get(address() + "/dang-nhap", RequestOptions.create().setHeader("X-Forwarded-Proto", "https"));
        assertThat(answer.headers()).doesNotContainKey("strict-transport-security");
    }

    /** As a browser would never send it. */
    private String ask(String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /cong-khai HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A file to take along. */
    private String download() {
        person.open("bo-chuan/2027-2030/nhap-excel");
        var link = person.page().locator("a[href*='VAADIN/dynamic']").first();
        return "/" + link.getAttribute("href").replaceFirst("^[./]+", "");
    }

    private APIResponse get(String path) {
        return person.page().request().get(address() + path);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
