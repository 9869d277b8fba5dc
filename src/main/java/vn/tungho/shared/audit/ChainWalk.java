package vn.tungho.shared.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.keys.KeyPurpose;
import vn.tungho.shared.keys.Keys;

/** One walk along the chain: seal after seal, each with its line. Goes on behind a fault, so that each changed line is named. */
final class ChainWalk {
    /** More are counted and not kept. */
    private static final int KEPT = 200;

    private final Keys keys;
    private final EntryProofs proofs;
    private final List<AuditChain.Break> breaks = new ArrayList<>();
    private long breakCount;
    private long last;
    private long plain;
    private boolean keyed;
    private String previous = AuditSeal.START;

    ChainWalk(Keys keys, EntryProofs proofs) {
        this.keys = keys;
        this.proofs = proofs;
    }

    void next(AuditSeal seal, @Nullable AuditEntry entry) {
        if (seal.sealNo() != last + 1) {
            found(seal.auditEntryId(), "Thiếu dấu niêm số " + (last + 1));
        }
        last = seal.sealNo();
        if (entry == null) {
            found(seal.auditEntryId(), "Dòng nhật ký đã bị xóa");
        } else if (seal.proof() == null) {
            plain(seal, entry);
        } else {
            keyed(seal, seal.proof(), entry);
        }
        previous = seal.hash();
    }

    private void plain(AuditSeal seal, AuditEntry entry) {
        plain++;
        if (keyed) {
            found(
                    entry.auditEntryId(),
                    "Dấu niêm số " + seal.sealNo() + " không có khóa, sau khi nhật ký đã dùng khóa");
        } else if (!AuditSeal.plainHash(previous, entry).equals(seal.hash())) {
            found(entry.auditEntryId(), "Dòng nhật ký đã bị sửa");
        }
    }

    private void keyed(AuditSeal seal, String proof, AuditEntry entry) {
        if (!keyed) {
            keyed = true;
            expectClosing(seal, entry);
        }
        if (!proofs.isOurs(entry)) {
            found(entry.auditEntryId(), "Dòng nhật ký đã bị sửa hoặc không do chương trình ghi");
        } else if (!AuditSeal.hash(previous, seal.sealNo(), entry).equals(seal.hash())) {
            found(entry.auditEntryId(), "Dòng nhật ký không nối với dòng trước");
        }
        if (!keys.fits(KeyPurpose.AUDIT_SEAL, proof, AuditSeal.proved(seal.sealNo(), seal.hash()))) {
            found(entry.auditEntryId(), "Dấu niêm số " + seal.sealNo() + " không do khóa của cài đặt này đóng");
        }
    }

    /** The plain part is what it was when the key came: the first line under the key says how long and with which hash. */
    private void expectClosing(AuditSeal seal, AuditEntry entry) {
        if (!entry.action().equals(ChainStart.ACTION)
                || !entry.detail().endsWith(ChainStart.told(seal.sealNo() - 1, previous))) {
            found(entry.auditEntryId(), "Phần nhật ký trước khi có khóa không như lúc được khép lại");
        }
    }

    void unsealed(AuditEntry entry) {
        if (keyed && !proofs.isOurs(entry)) {
            found(entry.auditEntryId(), "Dòng nhật ký chưa niêm, không do chương trình ghi");
        }
    }

    void found(long auditEntryId, String reason) {
        breakCount++;
        if (breaks.size() < KEPT) {
            breaks.add(new AuditChain.Break(auditEntryId, reason));
        }
    }

    List<AuditChain.Break> breaks() {
        return List.copyOf(breaks);
    }

    long breakCount() {
        return breakCount;
    }

    long sealed() {
        return last;
    }

    long plain() {
        return plain;
    }
}
