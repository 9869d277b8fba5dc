package vn.tungho.shared.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.tungho.testing.TestDatabase;

/** A database and the keys it was written with. */
class KeyCheckTest {
    private JdbcClient jdbc;
    private KeyFile file;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeADatabaseAndItsKeys() {
        var data = TestDatabase.freshSchema().dataSource();
        new ResourceDatabasePopulator(new FileSystemResource("db/migration/V370__know_the_keys.sql")).execute(data);
        jdbc = JdbcClient.create(data);
        file = KeyFile.in(folder);
    }

    private Keys start() {
        return new KeyCheck(jdbc, file).keys();
    }

    @Test
    void theFirstStartMakesAKeyAndTheNextOneTakesIt() {
        var first = start().hash(KeyPurpose.AUDIT_SEAL, "x");
        assertThat(start().hash(KeyPurpose.AUDIT_SEAL, "x")).isEqualTo(first);
    }

    @Test
    void aStartWithoutTheFileIsRefusedAndMakesNoNewOne() throws Exception {
        start();
        Files.delete(file.path());
        assertThatThrownBy(this::start).isInstanceOf(KeyFault.class).hasMessageContaining("Thiếu tệp khóa");
        assertThat(file.exists()).isFalse();
    }

    @Test
    void aStartWithTheFileOfAnotherInstallationIsRefused() throws Exception {
        start();
        Files.delete(file.path());
        file.make();
        assertThatThrownBy(this::start)
                .isInstanceOf(KeyFault.class)
                .hasMessageContaining("không phải của cơ sở dữ liệu");
    }

    @Test
    void aKeyThatWasAddedIsTakenUpAndMayNotGoMissingAgain() throws Exception {
        start();
        var before = Files.readString(file.path());
        file.rotate();
        assertThat(start().current()).isEqualTo(2);
        Files.writeString(file.path(), before);
        assertThatThrownBy(this::start).isInstanceOf(KeyFault.class).hasMessageContaining("thiếu khóa số 2");
    }
}
