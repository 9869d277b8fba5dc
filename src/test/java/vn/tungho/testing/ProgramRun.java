package vn.tungho.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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
        while (process.isAlive() && lines().stream().noneMatch(l -> l.matches(line)) && millis() < LONGEST_MILLIS) {
            Thread.sleep(50);
        }
        return millis();
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
