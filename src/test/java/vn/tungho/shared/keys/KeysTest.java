package vn.tungho.shared.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of a file of their own, and what is made with them. */
class KeysTest {
    private static final String NUMBER = "044075012345";

    @TempDir
    private Path folder;

    private KeyFile made() {
        var file = KeyFile.in(folder);
        file.make();
        return file;
    }

    @Test
    void aNewFileIsReadableForItsOwnerAloneAndIsNotMadeTwice() throws Exception {
        var file = made();
        var text = file.text();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        file.make();
        assertThat(file.text()).isEqualTo(text);
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactly(file.path());
        }
    }

    @Test
    void whatIsEncryptedComesBackUnderItsOwnNameAlone() {
        var keys = Keys.of(made());
        var once = keys.encrypt(KeyPurpose.CITIZEN_ID, "member/7", NUMBER);
        assertThat(once)
                .startsWith("1:")
                .doesNotContain(NUMBER)
                .isNotEqualTo(keys.encrypt(KeyPurpose.CITIZEN_ID, "member/7", NUMBER));
        assertThat(keys.decrypt(KeyPurpose.CITIZEN_ID, "member/7", once)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> keys.decrypt(KeyPurpose.CITIZEN_ID, "member/8", once))
                .isInstanceOf(KeyFault.class)
                .hasMessageContaining("đã bị sửa");
        assertThatThrownBy(() -> keys.decrypt(KeyPurpose.DRAFT, "member/7", once))
                .isInstanceOf(KeyFault.class);
        for (var wrong : List.of("", "1:", "x:AAAA", "AAAA", once.substring(0, once.length() - 5), "9999999:AA")) {
            assertThatThrownBy(() -> keys.decrypt(KeyPurpose.CITIZEN_ID, "member/7", wrong))
                    .isInstanceOf(KeyFault.class);
        }
    }

    @Test
    void aHashProvesItsTextAndNoOther() {
        var keys = Keys.of(made());
        var hash = keys.hash(KeyPurpose.AUDIT_SEAL, "một dòng");
        assertThat(hash).hasSize(66).isEqualTo(keys.hash(KeyPurpose.AUDIT_SEAL, "một dòng"));
        assertThat(keys.fits(KeyPurpose.AUDIT_SEAL, hash, "một dòng")).isTrue();
        assertThat(keys.fits(KeyPurpose.AUDIT_SEAL, hash, "hai dòng")).isFalse();
        assertThat(keys.fits(KeyPurpose.AUDIT_ENTRY, hash, "một dòng")).isFalse();
        assertThat(keys.fits(KeyPurpose.AUDIT_SEAL, hash.replaceFirst("1", "2"), "một dòng"))
                .isFalse();
    }

    @Test
    void aNewKeyIsUsedAndOldOnesAreStillRead() {
        var file = made();
        var before = Keys.of(file);
        var old = before.encrypt(KeyPurpose.DRAFT, "a", "nháp");
        var oldHash = before.hash(KeyPurpose.CITIZEN_ID_INDEX, NUMBER);
        assertThat(file.rotate()).isEqualTo(2);
        var after = Keys.of(file);
        assertThat(after.current()).isEqualTo(2);
        assertThat(after.isCurrent(old)).isFalse();
        assertThat(after.decrypt(KeyPurpose.DRAFT, "a", old)).isEqualTo("nháp");
        assertThat(after.isCurrent(after.encrypt(KeyPurpose.DRAFT, "a", "nháp")))
                .isTrue();
        assertThat(after.hashesOfAll(KeyPurpose.CITIZEN_ID_INDEX, NUMBER)).contains(oldHash);
        assertThatThrownBy(() -> before.decrypt(KeyPurpose.DRAFT, "a", after.encrypt(KeyPurpose.DRAFT, "a", "x")))
                .isInstanceOf(KeyFault.class);
    }

    @Test
    void aDamagedOrCutOffFileIsRefusedInASentence() throws Exception {
        var file = made();
        var whole = Files.readString(file.path());
        for (var text : List.of(
                "",
                "# nothing\n",
                whole.stripTrailing().substring(0, whole.length() - 9),
                whole + "x",
                whole + whole)) {
            Files.writeString(file.path(), text);
            assertThatThrownBy(() -> Keys.of(file)).isInstanceOf(KeyFault.class).hasMessageContaining("bị hỏng");
        }
    }
}
