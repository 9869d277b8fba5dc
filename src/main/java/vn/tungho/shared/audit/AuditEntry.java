package vn.tungho.shared.audit;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log. {@code detail} is a short plain text; it never holds an ID number in full.
 *
 * @param proof that this program wrote the line; null in lines from before there were keys
 */
public record AuditEntry(
        long auditEntryId,
        LocalDateTime recordedAt,
        String actor,
        String action,
        AuditKind kind,
        String objectType,
        String objectId,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        String detail,
        @Nullable String proof) {
    private static final String BETWEEN = "\u001f";

    /** All that the line says, in one text. */
    String content() {
        return String.join(
                BETWEEN,
                recordedAt.toString(),
                actor,
                action,
                kind.name(),
                objectType,
                objectId,
                Objects.toString(provinceCode, ""),
                Objects.toString(communeCode, ""),
                detail);
    }

    AuditEntry withProof(String newProof) {
        return new AuditEntry(
                auditEntryId,
                recordedAt,
                actor,
                action,
                kind,
                objectType,
                objectId,
                provinceCode,
                communeCode,
                detail,
                newProof);
    }
}
