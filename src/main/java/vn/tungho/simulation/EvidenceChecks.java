package vn.tungho.simulation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.ClassChecks;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Anchor;
import vn.tungho.shared.audit.AnchorService;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.ChainReport;
import vn.tungho.shared.audit.fact.FactLedger;

/** The part of {@code verify} that is about evidence: the audit log, its anchors outside, and what the rows say beside it. */
@Component
class EvidenceChecks {
    private static final int SHOWN = 20;

    private final AuditChain chain;
    private final AnchorService anchors;
    private final FactLedger facts;
    private final ClassChecks classes;

    EvidenceChecks(AuditChain chain, AnchorService anchors, FactLedger facts, ClassChecks classes) {
        this.chain = chain;
        this.anchors = anchors;
        this.facts = facts;
        this.classes = classes;
    }

    void check(VerifyReport report, List<Anchor> given) {
        checkChain(report, given);
        compare(report, "Dữ liệu so với nhật ký", facts.faults(), "danh sách, ngày, phân loại, người ký, vai trò khớp");
        compare(report, "Phân loại hộ", classes.faults(), "mỗi hộ có phân loại như lịch sử của hộ");
    }

    private void checkChain(VerifyReport report, List<Anchor> given) {
        var known = anchors.published();
        var all = new java.util.ArrayList<>(given);
        all.addAll(known);
        var found = chain.check(all);
        found.breaks().stream().limit(SHOWN).forEach(b -> report.fault("Nhật ký: " + words(b)));
        if (found.breakCount() > SHOWN) {
            report.fault("Nhật ký: và " + (found.breakCount() - SHOWN) + " chỗ khác");
        }
        if (found.breakCount() == 0) {
            report.fine("Nhật ký: chuỗi niêm nguyên vẹn");
        }
        tell(report, found, given.size(), known.size());
    }

    private void tell(VerifyReport report, ChainReport found, int given, int published) {
        report.remark("Nhật ký: " + found.sealed() + " dấu niêm"
                + chain.head().map(h -> ", đầu chuỗi " + h).orElse("") + "; đã so với " + given + " điểm neo đưa vào, "
                + published + " điểm neo đã công bố");
        if (found.plain() > 0) {
            report.remark("Nhật ký: " + found.plain()
                    + " dấu đầu là của bản phát hành cũ, niêm không khóa: chỉ chứng minh từ lúc được khép lại");
        }
        if (found.unsealed() > 0 && found.unsealedSince() != null) {
            report.remark("Nhật ký: " + found.unsealed() + " dòng chưa niêm, từ "
                    + VietnameseFormat.dateTime(found.unsealedSince()));
        }
    }

    private static String words(AuditChain.Break b) {
        return b.auditEntryId() == 0 ? b.reason() : "dòng số " + b.auditEntryId() + ": " + b.reason();
    }

    private static void compare(VerifyReport report, String what, List<String> faults, String fine) {
        faults.stream().limit(SHOWN).forEach(f -> report.fault(what + ": " + f));
        if (faults.size() > SHOWN) {
            report.fault(what + ": và " + (faults.size() - SHOWN) + " chỗ khác");
        }
        if (faults.isEmpty()) {
            report.fine(what + ": " + fine);
        }
    }
}
