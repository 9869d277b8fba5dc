package vn.tungho.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The app's files: light enough for a weak signal, nothing from elsewhere, their rules tested in the language they are written in. */
class AppFilesTest {
    private static final int MOST_BYTES = 200 * 1024;
    private static final Path APP = Path.of("frontend/field");
    private static final Pattern FOREIGN = Pattern.compile("(?<!xmlns=\")https?://");

    @Test
    void theWholeAppWeighsNoMoreThan200KilobytesUncompressed() throws IOException {
        var bytes = 0L;
        for (var file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isBetween(40_000L, (long) MOST_BYTES);
    }

    @Test
    void theAppNeedsNothingFromElsewhere() throws IOException {
        for (var file : files()) {
            if (!file.toString().endsWith(".png")) {
                assertThat(FOREIGN.matcher(Files.readString(file)).find())
                        .as("%s names an address elsewhere", file)
                        .isFalse();
            }
        }
    }

    @Test
    void theAppsOwnTestsPass() throws IOException, InterruptedException {
        // Playwright brings a Node of its own; nothing is fetched
        var node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .getFirst();
        var command = new ArrayList<>(List.of(node, "--test"));
        try (var tests = Files.list(Path.of("src/test/frontend"))) {
            tests.map(Path::toString).filter(t -> t.endsWith(".mjs")).sorted().forEach(command::add);
        }
        assertThat(command).hasSizeGreaterThan(3);
        var output = Files.createTempFile("app-tests", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        Files.delete(output);
    }

    /** What the service worker keeps on the device. */
    private static List<Path> files() throws IOException {
        try (var own = Files.walk(APP);
                var icons = Files.list(Path.of("frontend/icons"))) {
            return Stream.of(
                            own.filter(Files::isRegularFile),
                            icons.filter(i -> i.getFileName().toString().startsWith("ind-")),
                            Stream.of(Path.of("frontend/css/tungho.css")))
                    .flatMap(s -> s)
                    .toList();
        }
    }
}
