package vn.tungho.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** One {@code simulate} in a JVM of its own, whose output can be watched and which can be killed without a word. */
final class SimulationRun {
    private static final long LONGEST_MILLIS = 240_000;

    private final Process process;
    private final Path output;
    private final long started = System.nanoTime();

    private SimulationRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static SimulationRun start(Path data, List<Path> lists, int objections, Path output) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.tungho.TunghoApplication",
                "simulate",
                "--data",
                data.toString(),
                "--objections",
                Integer.toString(objections)));
        lists.forEach(list -> command.addAll(List.of("--list", list.toString())));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new SimulationRun(process, output);
    }

    /** The application stands and begins to import. */
    long awaitStarted() throws IOException, InterruptedException {
        return await(".* Started TunghoApplication in .*");
    }

    /** The first day has been played. */
    long awaitFirstDay() throws IOException, InterruptedException {
        return await("20\\d\\d-\\d\\d-\\d\\d: \\d+ việc");
    }

    /** Waits for a line of the output; returns the milliseconds since the start, at the latest when the run has ended. */
    private long await(String line) throws IOException, InterruptedException {
        while (process.isAlive() && lines().stream().noneMatch(l -> l.matches(line))) {
            Thread.sleep(50);
        }
        return millis();
    }

    /** Kills the run after so long, unless it ends by itself before; true when it was killed. */
    boolean killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly();
        process.waitFor();
        return true;
    }

    /** Waits for the end and returns the exit code. */
    int await() throws InterruptedException {
        if (!process.waitFor(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the run did not end");
        }
        return process.exitValue();
    }

    long millis() {
        return (System.nanoTime() - started) / 1_000_000;
    }

    List<String> lines() throws IOException {
        // read while it is being written: the last letter may be there in part
        return new String(Files.readAllBytes(output), UTF_8).lines().toList();
    }

    String lastDay() throws IOException {
        return lines().stream().filter(l -> l.endsWith(" việc")).reduce("no day yet", (a, b) -> b);
    }

    /** The figures of the last line, without those that differ from run to run: the time, and what an import found to do. */
    Map<?, ?> figures() throws IOException {
        var map = JsonMapper.builder().build().readValue(lines().getLast(), Map.class);
        map.remove("seconds");
        map.remove("import");
        return map;
    }
}
