package vn.tungho.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tungho.shared.keys.KeyFile;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;
import vn.tungho.testing.LegalRule;

/** The log of an older installation: its first seals were made without a key and were closed at the upgrade. */
@LegalRule("R-EVIDENCE")
class ChainWalkTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 10, 5, 8, 0);

    @TempDir
    private Path folder;

    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<AuditSeal> seals = new ArrayList<>();
    private Keys keys;
    private EntryProofs proofs;

    @BeforeEach
    void makeAnOldLogAndUpgradeIt() {
        var file = KeyFile.in(folder);
        file.bring("1 " + "A".repeat(43) + "=\n");
        keys = Keys.of(file);
        proofs = new EntryProofs(keys);
        plain("a");
        plain("b");
        keyed(ChainStart.ACTION, ChainStart.told(2, last()));
        keyed("act", "c");
    }

    private AuditEntry entry(String action, String detail) {
        var entry = new AuditEntry(
                seals.size() + 1, TIME, "ha", action, AuditKind.WRITE, "test", "1", null, null, detail, null);
        entries.add(entry);
        return entry;
    }

    private String last() {
        return seals.isEmpty() ? AuditSeal.START : seals.getLast().hash();
    }

    private void plain(String detail) {
        var hash = AuditSeal.plainHash(last(), entry("act", detail));
        seals.add(new AuditSeal(seals.size() + 1, entries.size(), hash, TIME, null));
    }

    private void keyed(String action, String detail) {
        var entry = proofs.prove(entry(action, detail));
        entries.set(entries.size() - 1, entry);
        long number = seals.size() + 1;
        var hash = AuditSeal.hash(last(), number, entry);
        seals.add(new AuditSeal(
                number, entries.size(), hash, TIME, keys.hash(KeyPurpose.AUDIT_SEAL, AuditSeal.proved(number, hash))));
    }

    private ChainWalk walk() {
        var walk = new ChainWalk(keys, proofs);
        for (var i = 0; i < seals.size(); i++) {
            walk.next(seals.get(i), entries.get(i));
        }
        return walk;
    }

    private List<String> reasons() {
        return walk().breaks().stream().map(AuditChain.Break::reason).toList();
    }

    @Test
    void theOldPartIsWholeAndCountedApart() {
        assertThat(reasons()).isEmpty();
        assertThat(walk().plain()).isEqualTo(2);
        assertThat(walk().sealed()).isEqualTo(4);
    }

    @Test
    void theOldPartWrittenAnewDiffersFromWhatItsClosingLineSays() {
        var after = List.copyOf(seals.subList(2, 4));
        var kept = List.copyOf(entries.subList(2, 4));
        seals.clear();
        entries.clear();
        plain("a");
        plain("giả");
        seals.addAll(after);
        entries.addAll(kept);
        assertThat(reasons())
                .contains(
                        "Phần nhật ký trước khi có khóa không như lúc được khép lại",
                        "Dòng nhật ký không nối với dòng trước");
    }

    @Test
    void aSealWithoutAKeyAfterTheClosingIsFound() {
        plain("sau");
        assertThat(reasons()).containsExactly("Dấu niêm số 5 không có khóa, sau khi nhật ký đã dùng khóa");
    }

    @Test
    void aLogThatBeginsUnderTheKeyWithoutAClosingLineIsFound() {
        seals.clear();
        entries.clear();
        keyed("act", "a");
        assertThat(reasons()).containsExactly("Phần nhật ký trước khi có khóa không như lúc được khép lại");
    }

    @Test
    void aSealOfAnotherKeyIsFound() {
        var seal = seals.getLast();
        seals.set(3, new AuditSeal(4, 4, seal.hash(), TIME, "1:" + "0".repeat(64)));
        assertThat(reasons()).containsExactly("Dấu niêm số 4 không do khóa của cài đặt này đóng");
    }
}
