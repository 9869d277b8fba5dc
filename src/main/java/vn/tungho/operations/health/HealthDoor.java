package vn.tungho.operations.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A port of its own, with threads of its own, for whoever watches the machine: it answers within seconds whatever the pages are doing, and
 * says so when the house does not answer itself.
 */
@Component
@ConditionalOnWebApplication
class HealthDoor implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HealthDoor.class);
    private static final long PATIENCE_MILLIS = 2_500;
    private static final int FARTHER = 10_000;
    private static final int HIGHEST = 65_535;

    private final HealthEndpoint health;
    private final int wanted;
    private final String address;
    private final ExecutorService answering = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("health-", 0).factory());
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("health-ask").factory());
    private @Nullable CompletableFuture<String> question;
    private @Nullable HttpServer server;

    HealthDoor(
            HealthEndpoint health,
            @Value("${tungho.health.port:-1}") int wanted,
            @Value("${tungho.health.address:127.0.0.1}") String address) {
        this.health = health;
        this.wanted = wanted;
        this.address = address;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        var pages = event.getWebServer().getPort();
        var port = wanted >= 0 ? wanted : pages + FARTHER <= HIGHEST ? pages + FARTHER : pages - FARTHER;
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 20);
            opened.createContext("/", this::answer);
            opened.setExecutor(answering);
            opened.start();
            server = opened;
            LOG.info(
                    "Health is told at http://{}:{}/",
                    address,
                    opened.getAddress().getPort());
        } catch (IOException e) {
            LOG.warn(
                    "port {} for health cannot be had ({}); health is told at /actuator/health only",
                    port,
                    e.getMessage());
        }
    }

    /** Where it answers; 0 when it has no port. */
    int port() {
        var open = server;
        return open == null ? 0 : open.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var status = status();
            var body = "{\"status\":\"%s\"}".formatted(status).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(status.equals("UP") ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** What the house says of itself; "SLOW" when it does not within the time. One question is asked at a time, however many want to know. */
    private String status() {
        try {
            return ask().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "SLOW";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "SLOW";
        } catch (java.util.concurrent.ExecutionException e) {
            LOG.warn("health could not be asked", e);
            return "DOWN";
        }
    }

    private synchronized CompletableFuture<String> ask() {
        var open = question;
        if (open == null || open.isDone()) {
            open = CompletableFuture.supplyAsync(
                    () -> health.health().getStatus().getCode(), asking);
            question = open;
        }
        return open;
    }

    @Override
    public void destroy() {
        var open = server;
        if (open != null) {
            open.stop(0);
        }
        answering.shutdownNow();
        asking.shutdownNow();
    }
}
