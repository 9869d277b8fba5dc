package vn.tungho.simulation;

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

    /** Waits until the first day has been reported; returns the milliseconds since the start, or -1 when the run ended before. */
    long awaitFirstDay() throws IOException, InterruptedException {
        while (process.isAlive()) {
            if (lines().stream().anyMatch(l -> l.matches("20\\d\\d-\\d\\d-\\d\\d: \\d+ việc"))) {
                return millis();
            }
            Thread.sleep(50);
        }
        return -1;
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
        return Files.readString(output).lines().toList();
    }

    /** The figures of the last line, without those that differ from run to run: the time, and what an import found to do. */
    Map<?, ?> figures() throws IOException {
        var map = JsonMapper.builder().build().readValue(lines().getLast(), Map.class);
        map.remove("seconds");
        map.remove("import");
        return map;
    }
}
