package vn.tungho.shared.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;

/**
 * Writes the audit log, in the caller's transaction: the entry stands exactly when the act does. The actor is whoever is
 * signed in, or {@code system}.
 */
@Service
public class AuditTrail {
    /**
     * The object type of denunciations. Their entries are in the chain as all others, but no page or search of the log shows them:
     * whoever is accused must not learn from it that there is one.
     */
    public static final String DENUNCIATION = "denunciation";

    private final AuditMapper entries;
    private final AppClock clock;

    AuditTrail(AuditMapper entries, AppClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Records a change. {@code action} is a short English verb phrase in kebab case, such as {@code record-meeting}. */
    public void write(String action, String objectType, Object objectId, @Nullable Area area, String detail) {
        record(AuditKind.WRITE, action, objectType, objectId, area, detail);
    }

    /** Records that somebody looked at data that are not for everyone. */
    public void read(String action, String objectType, Object objectId, @Nullable Area area, String detail) {
        record(AuditKind.READ, action, objectType, objectId, area, detail);
    }

    /** Records that data left the system as a file. */
    public void export(String action, String objectType, Object objectId, @Nullable Area area, String detail) {
        record(AuditKind.EXPORT, action, objectType, objectId, area, detail);
    }

    /** Records an entry of any kind. */
    public void record(
            AuditKind kind, String action, String objectType, Object objectId, @Nullable Area area, String detail) {
        entries.insert(new AuditEntry(
                0,
                clock.now(),
                Actor.name(),
                action,
                kind,
                objectType,
                objectId.toString(),
                area == null ? null : area.provinceCode(),
                area == null ? null : area.communeCode(),
                detail));
    }
}
