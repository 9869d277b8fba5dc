package vn.tungho.operations.backup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.audit.AuditTrail;

/** All data left the database as a file: that stands in the log. */
@Component
class BackupAudit {
    private final AuditTrail audit;

    BackupAudit(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    public void made(BackupResult result) {
        audit.export(
                "make-backup",
                "backup",
                String.valueOf(result.file().getFileName()),
                null,
                "Đến dấu niêm số " + result.sealNo() + ", " + result.bytes() + " byte");
    }
}
