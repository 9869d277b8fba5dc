package vn.tungho.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a JVM of its own, whose output can be watched and which can be killed without a word. */
public final class ProgramRun {
    private static final long LONGEST_MILLIS = 240_000;

    private final Process process;
    private final Path output;
    private final long started = System.nanoTime();

    private ProgramRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it with a verb and its arguments; what it says goes to the file. */
    public static ProgramRun start(Path output, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.tungho.TunghoApplication"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new ProgramRun(builder.start(), output);
    }

    /** Waits for a line of the output; returns the milliseconds since the start, at the latest when the run has ended. */
    public long await(String line) throws IOException, InterruptedException {
        return awaitThat(() -> lines().stream().anyMatch(l -> l.matches(line)));
    }

    /** Waits for something that the run brings about, as {@link #await(String)} does. */
    public long awaitThat(Condition condition) throws IOException, InterruptedException {
        while (process.isAlive() && !condition.holds() && millis() < LONGEST_MILLIS) {
            Thread.sleep(20);
        }
        return millis();
    }

    /** What is looked for, outside the run. */
    @FunctionalInterface
    public interface Condition {
        /** Whether it is there already. */
        boolean holds() throws IOException;
    }

    /** Kills the run after so long, unless it ends by itself before; true when it was killed. */
    public boolean killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly();
        process.waitFor();
        return true;
    }

    /** As {@link #killAfter}, and its database server dies in the same instant, as when the power fails. */
    public boolean cutPowerAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        // first who they are: they are nobody's children once the run is dead
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().join());
        return true;
    }

    /** Asks the run to end, as Ctrl-C does, and waits. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Waits for the end and returns the exit code. */
    public int await() throws InterruptedException {
        if (!process.waitFor(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the run did not end");
        }
        return process.exitValue();
    }

    public long millis() {
        return (System.nanoTime() - started) / 1_000_000;
    }

    /** What was said so far. */
    public List<String> lines() throws IOException {
        // read while it is being written: the last letter may be there in part
        return new String(Files.readAllBytes(output), UTF_8).lines().toList();
    }
}
