package vn.tungho.shared.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.fact.FactRows;

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

    /**
     * The action of lines that only say what stands in a row now, for the comparison of both; the page of the log shows the acts that
     * brought it about.
     */
    public static final String FACT = "fact";

    private final AuditMapper entries;
    private final EntryProofs proofs;
    private final FactRows rows;
    private final AppClock clock;

    AuditTrail(AuditMapper entries, EntryProofs proofs, FactRows rows, AppClock clock) {
        this.entries = entries;
        this.proofs = proofs;
        this.rows = rows;
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

    /**
     * Takes down what a row holds now, so that a later change behind the program's back is seen; to be called in the transaction that
     * changed it, after the change.
     *
     * @param kind that of a {@link vn.tungho.shared.audit.fact.FactSource}
     */
    public void fact(String kind, long id) {
        facts(kind, List.of(id));
    }

    /** As {@link #fact}, for several rows of one act. */
    public void facts(String kind, Collection<Long> ids) {
        rows.now(kind, ids).forEach((id, value) -> write(FACT, kind, id, null, value));
    }

    /** Records an entry of any kind. */
    public void record(
            AuditKind kind, String action, String objectType, Object objectId, @Nullable Area area, String detail) {
        entries.insert(proofs.prove(new AuditEntry(
                0,
                clock.now(),
                Actor.name(),
                action,
                kind,
                objectType,
                objectId.toString(),
                area == null ? null : area.provinceCode(),
                area == null ? null : area.communeCode(),
                detail,
                null)));
    }
}
