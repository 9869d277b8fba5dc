package vn.tungho.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Signed-in people and readers of the public pages who go on while something happens, with the time that each answer took. */
final class PeopleAtWork implements AutoCloseable {
    static final String PASSWORD = "TungHo-2026";

    private static final List<String> NAMES =
            List.of("chutich.19111", "congchuc.19111", "chutich.19051", "tinh", "quantri");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nineteen of twenty answers come within so many milliseconds. */
    private static final long AT_MOST = 2_000;

    private final int port;
    private final int health;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;

    PeopleAtWork(int port, int health) {
        this.port = port;
        this.health = health;
        NAMES.forEach(name -> threads.add(Thread.ofPlatform().start(() -> work(name))));
        threads.add(Thread.ofPlatform().start(this::watch));
    }

    private void work(String name) {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build()) {
            var page = client.send(request("/dang-nhap").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            var token = page.replaceAll("(?s).*<meta name=\"_csrf\" content=\"([^\"]*)\".*", "$1");
            var form = "username=" + name + "&password=" + PASSWORD + "&_csrf="
                    + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8);
            client.send(
                    request("/dang-nhap")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            while (!isOver) {
                for (var path : List.of(
                        "/",
                        "/api/field/session",
                        "/?v-r=init&location=&query=",
                        "/field/index.html",
                        "/css/tungho.css")) {
                    ask(client, request(path).build());
                }
                Thread.sleep(200);
            }
        } catch (Exception e) {
            faults.add(name + ": " + e);
        }
    }

    private void watch() {
        try (var client = HttpClient.newHttpClient()) {
            while (!isOver) {
                ask(
                        client,
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + health + "/"))
                                .timeout(PATIENCE)
                                .build());
                Thread.sleep(500);
            }
        } catch (Exception e) {
            faults.add("health: " + e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private void ask(HttpClient client, HttpRequest request) throws Exception {
        var begun = System.nanoTime();
        var status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        millis.add((System.nanoTime() - begun) / 1_000_000);
        if (status != 200) {
            faults.add(request.uri() + " answered " + status);
        }
    }

    /** Ends their work and holds what they saw against what they may expect. */
    void expectServed(String during) throws InterruptedException {
        isOver = true;
        for (var thread : threads) {
            thread.join();
        }
        var sorted = millis.stream().sorted().toList();
        var p95 = sorted.get(sorted.size() * 95 / 100);
        System.out.printf(
                "%s: %d answers, p50 %d ms, p95 %d ms, longest %d ms, faults %s%n",
                during, sorted.size(), sorted.get(sorted.size() / 2), p95, sorted.getLast(), faults);
        assertThat(faults).as(during).isEmpty();
        assertThat(p95).as(during).isLessThanOrEqualTo(AT_MOST);
    }

    @Override
    public void close() {
        isOver = true;
    }
}
