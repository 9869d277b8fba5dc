package vn.tungho.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * What everyone who has the tracking code may read of an objection: no names.
 *
 * @param dueOn the last day of the re-verification; null for late ones
 * @param reasons why it ended so; null while it is open
 */
public record PublicObjection(
        String communeCode,
        ObjectionKind kind,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        ObjectionState state,
        @Nullable PovertyStatus statusBefore,
        @Nullable PovertyStatus statusAfter,
        @Nullable LocalDate endedOn,
        @Nullable String reasons) {
    static PublicObjection of(Objection o) {
        var at = o.concludedAt();
        return new PublicObjection(
                o.communeCode(),
                o.kind(),
                o.receivedOn(),
                o.dueOn(),
                o.state(),
                o.statusBefore(),
                o.statusAfter(),
                at == null ? null : at.toLocalDate(),
                o.conclusion());
    }
}
