package vn.tungho.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, on a free port of this machine. */
final class ChildServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private ChildServer(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts it and waits until it reports its health.
     *
     * @param environment added to our own
     * @param options added to the options of the virtual machine
     */
    static ChildServer start(Path data, Map<String, String> environment, String... options) {
        try {
            Files.createDirectories(data);
            var port = freePort();
            var command = new ArrayList<String>(List.of(
                    java("java"),
                    "-Xmx1g",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(List.of(options));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.tungho.TunghoApplication"));
            command.addAll(List.of("run", "--empty", "--port", Integer.toString(port), "--data", data.toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("server.log").toFile());
            builder.environment().putAll(environment);
            var start = System.nanoTime();
            var process = builder.start();
            await(process, port, data);
            return new ChildServer(process, port, (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double secondsToReady() {
        return secondsToReady;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Memory of the process that lies in the machine's RAM, MiB; only Linux tells it. */
    double residentMebibytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(l -> l.startsWith("VmRSS:"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time used so far, seconds: unlike the time that passed, it does not depend on who else works on the machine. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Heap in use after a full collection, MiB. */
    double retainedMebibytes() {
        tell("GC.run");
        var text = tell("GC.heap_info");
        var used = java.util.regex.Pattern.compile("(?m)^\\s*(?:DefNew|Tenured|.*heap)\\s+total \\d+K, used (\\d+)K")
                .matcher(text);
        var sum = 0.0;
        while (used.find()) {
            sum += Double.parseDouble(used.group(1)) / 1024;
        }
        if (sum == 0) {
            throw new IllegalStateException("the heap's use was not told: " + text);
        }
        return sum;
    }

    private String tell(String command) {
        try {
            var jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Process process, int port, Path data) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until && process.isAlive()) {
                if (isUp(http, health)) {
                    return;
                }
                Thread.sleep(50);
            }
            process.destroy();
            throw new IllegalStateException(
                    "the server did not become ready:\n" + Files.readString(data.resolve("server.log")));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
    }

    private static boolean isUp(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
