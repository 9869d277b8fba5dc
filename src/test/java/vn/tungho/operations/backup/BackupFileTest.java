package vn.tungho.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup file keeps, and what is said of one that is not as it was written. */
class BackupFileTest {
    private static final BackupKey KEY = BackupKey.of("khóa của văn phòng 2026");
    private static final BackupManifest MANIFEST =
            new BackupManifest("1.0.0", "2026-10-19T01:30:00", "empty", List.of("V001__a.sql"), 7, "ab", 1000, null);
    private static final int SIZE = 3_000_000;

    @TempDir
    Path folder;

    private final byte[] content = new byte[SIZE];
    private Path file;

    @BeforeEach
    void write() {
        // does not shrink, so that there are several pieces
        new Random(7).nextBytes(content);
        file = folder.resolve("a.thb");
        BackupFile.write(file, KEY, MANIFEST, out -> out.write(content));
    }

    @Test
    void whatWasWrittenIsReadAgainAndOnlyItsOwnerMayReadTheFile() throws IOException {
        BackupFile.read(file, KEY, (manifest, dump) -> {
            assertThat(manifest).isEqualTo(MANIFEST);
            assertThat(dump.readAllBytes()).isEqualTo(content);
        });
        assertThat(BackupFile.check(file, KEY)).isEqualTo(MANIFEST);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("a.thb.part")).doesNotExist();
    }

    @Test
    void nothingOfTheContentCanBeReadWithoutTheKey() throws IOException {
        var plain = folder.resolve("b.thb");
        BackupFile.write(
                plain,
                KEY,
                MANIFEST,
                out -> out.write("Nguyễn Thị Mùi 044188001234".repeat(1000).getBytes()));
        assertThat(new String(Files.readAllBytes(plain), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("044188001234", "V001__a.sql", "2026-10-19");
    }

    @Test
    void anotherKeyIsToldFromADamagedFile() {
        refuses(() -> BackupFile.check(file, BackupKey.of("khóa của văn phòng 2027")), "không phải là khóa của tệp");
    }

    @Test
    void aMissingOrShortKeyIsRefused() {
        refuses(() -> BackupKey.of(null), "Chưa có khóa sao lưu");
        refuses(() -> BackupKey.of("  "), "Chưa có khóa sao lưu");
        refuses(() -> BackupKey.of("ngắn quá 15 ký."), "quá ngắn");
        assertThat(BackupKey.of("vừa đủ 16 ký tự.")).isNotNull();
    }

    @Test
    void aFileCutOffAnywhereIsFound() throws IOException {
        var whole = Files.readAllBytes(file);
        for (var length : new int[] {BackupHeader.MARK.length, 40, BackupHeader.LENGTH, 1 << 20, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refuses(() -> BackupFile.check(file, KEY), "bị cắt cụt");
        }
    }

    @Test
    void aChangedByteAnywhereIsFound() throws IOException {
        var whole = Files.readAllBytes(file);
        for (var at : new int[] {20, 30, 45}) {
            refusesChanged(whole, at, "Phần đầu của tệp sao lưu đã bị sửa hoặc hỏng");
        }
        for (var at :
                new int[] {BackupHeader.LENGTH, BackupHeader.LENGTH + 60, 1 << 20, whole.length / 2, whole.length - 25
                }) {
            refusesChanged(whole, at, "đã bị sửa hoặc hỏng, không khôi phục gì");
        }
        refusesChanged(whole, whole.length - 1, "bị cắt cụt");
        refusesChanged(whole, 3, "không phải là tệp sao lưu");
    }

    @Test
    void aCutHiddenByANewEndIsFoundAllTheSame() throws IOException {
        var whole = Files.readAllBytes(file);
        var tail = 18;
        var cut = Arrays.copyOf(whole, BackupHeader.LENGTH + (1 << 20) + tail);
        System.arraycopy(whole, whole.length - tail, cut, cut.length - tail, tail);
        java.nio.ByteBuffer.wrap(cut).putLong(cut.length - Long.BYTES, cut.length);
        Files.write(file, cut);
        refuses(() -> BackupFile.check(file, KEY), "đã bị sửa hoặc hỏng, không khôi phục gì");
    }

    @Test
    void anotherFileIsNoBackup() throws IOException {
        Files.writeString(file, "Danh sách hộ nghèo");
        refuses(() -> BackupFile.check(file, KEY), "không phải là tệp sao lưu của Từng Hộ");
        Files.writeString(file, "");
        refuses(() -> BackupFile.check(file, KEY), "không phải là tệp sao lưu của Từng Hộ");
        refuses(() -> BackupFile.check(folder.resolve("none.thb"), KEY), "Không có ");
    }

    @Test
    void aFullDiskIsSaidAndLeavesNoFileBehind() {
        var full = folder.resolve("full.thb");
        refuses(
                () -> BackupFile.write(full, KEY, MANIFEST, out -> {
                    throw new IOException("No space left on device");
                }),
                "đã đầy: hãy giải phóng chỗ");
        assertThat(full).doesNotExist();
        assertThat(folder.resolve("full.thb.part")).doesNotExist();
    }

    private void refusesChanged(byte[] whole, int at, String words) throws IOException {
        var changed = whole.clone();
        changed[at] ^= 1;
        Files.write(file, changed);
        refuses(() -> BackupFile.check(file, KEY), words);
    }

    /** In one sentence that says what to do. */
    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act)
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }
}
