package vn.tungho.shared.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. {@code detail} is a short plain text; it never holds an ID number in full. */
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
        String detail) {}
