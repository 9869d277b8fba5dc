package vn.tungho.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script minds the server: tried with a Java that ends as the test says. */
class ScriptTest {
    @TempDir
    Path folder;

    private Path starts;

    @BeforeEach
    void anInstallationWithAJavaOfTheTest() throws IOException {
        starts = folder.resolve("starts");
        Files.copy(Path.of("tungho"), folder.resolve("tungho"));
        for (var name : List.of("src/main", "processes", "frontend", "db", "jdk/bin", "target/app")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("pom.xml"), "");
        program("jdk/bin/javac", "echo javac 25.0.1");
    }

    private void program(String name, String body) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** Starts the script; Java writes a line down for each start and then does this. */
    private Process run(String java) throws IOException {
        program("jdk/bin/java", "echo \"$@\" >> '" + starts + "'\n" + java);
        Files.writeString(folder.resolve("target/app/tungho.jar"), "");
        var builder = new ProcessBuilder("bash", folder.resolve("tungho").toString(), "run", "--port", "1");
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("TUNGHO_RESTARTS", "2");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("said").toFile())
                .start();
    }

    private int code(Process process) throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    @Test
    void whatRanOutOfMemoryIsStartedAgainSoManyTimesAndThenEndsInASentence() throws Exception {
        assertThat(code(run("exit 3"))).isEqualTo(70);
        assertThat(Files.readAllLines(starts))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .contains("-XX:+ExitOnOutOfMemoryError", "-Dtungho.supervisor=", " run --port 1"));
        assertThat(said())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("ngoài ý muốn", "mã 3"))
                .last()
                .asString()
                .contains("TUNGHO_MEMORY");
    }

    @Test
    void whatWasKilledIsStartedAgainToo() throws Exception {
        assertThat(code(run("[ $(wc -l < '" + starts + "') -gt 1 ] && exit 0; kill -9 $$")))
                .isZero();
        assertThat(Files.readAllLines(starts)).hasSize(2);
    }

    @Test
    void aStartThatWasRefusedInASentenceIsNotTriedAgain() throws Exception {
        for (var code : List.of(0, 1, 2)) {
            Files.deleteIfExists(starts);
            assertThat(code(run("exit " + code))).isEqualTo(code);
            assertThat(Files.readAllLines(starts)).hasSize(1);
            assertThat(said()).isEmpty();
        }
    }

    @Test
    void aStopThatWasAskedForReachesTheServerAndIsWaitedFor() throws Exception {
        var script = run("trap 'sleep 0.5; echo stopped >> \"" + starts + "\"; exit 143' TERM\n" + "echo up >> '"
                + starts + "'\nwhile :; do sleep 0.1; done");
        while (!Files.exists(starts) || !Files.readString(starts).contains("up")) {
            Thread.sleep(20);
        }
        script.destroy();
        assertThat(code(script)).isEqualTo(143);
        assertThat(Files.readString(starts)).contains("stopped");
        assertThat(said()).isEmpty();
    }
}
