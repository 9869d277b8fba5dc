package vn.tungho.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Many people with telephones of many addresses, who ask without waiting for one another. */
final class Crowd implements AutoCloseable {
    private static final int ADDRESSES = 2_000;
    private static final int RUSHING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChildServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger next = new AtomicInteger();

    Crowd(ChildServer server) {
        this.server = server;
    }

    /**
     * How it went.
     *
     * @param p95 milliseconds from the moment a request was due, so that a server that falls behind is seen
     */
    record Walk(double p95, double perSecond) {}

    /** So many requests a second, each at its moment, whether the earlier ones were answered or not; only 200 counts as served. */
    Walk walk(List<String> paths, int rate, Duration period) {
        var number = (int) (rate * period.toSeconds());
        var times = new ConcurrentLinkedQueue<Double>();
        var served = new AtomicInteger();
        var start = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < number; i++) {
                var due = start + i * 1_000_000_000L / rate;
                var path = paths.get(i % paths.size());
                LockSupport.parkNanos(due - System.nanoTime());
                people.submit(() -> {
                    if (isServed(path)) {
                        served.incrementAndGet();
                    }
                    times.add((System.nanoTime() - due) / 1e6);
                });
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var sorted = new ArrayList<>(times);
        sorted.sort(null);
        return new Walk(sorted.get((int) (sorted.size() * 0.95)), served.get() / Math.max(seconds, period.toSeconds()));
    }

    /**
     * How much was served at most.
     *
     * @param processorMillis the server's processor time for each page
     */
    record Rush(double perSecond, double processorMillis) {}

    /** As fast as the server answers sixteen who ask again at once. */
    Rush rush(List<String> paths, Duration period) {
        var served = new AtomicInteger();
        var processor = server.processorSeconds();
        var start = System.nanoTime();
        var end = start + period.toNanos();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < RUSHING; i++) {
                var first = i;
                people.submit(() -> {
                    for (var n = first; System.nanoTime() < end; n += RUSHING) {
                        served.addAndGet(isServed(paths.get(n % paths.size())) ? 1 : 0);
                    }
                });
            }
        }
        var pages = Math.max(1, served.get());
        return new Rush(
                pages / ((System.nanoTime() - start) / 1e9), (server.processorSeconds() - processor) * 1000 / pages);
    }

    private boolean isServed(String path) {
        var address = next.incrementAndGet() % ADDRESSES;
        var request = HttpRequest.newBuilder(server.address(path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", "10.%d.%d.7".formatted(address / 250, address % 250))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
