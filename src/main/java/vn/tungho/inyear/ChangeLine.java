package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Transition;
import vn.tungho.shared.PovertyStatus;

/** A household whose class a decision in the year changed. */
public record ChangeLine(
        long requestId,
        String villageCode,
        String villageName,
        String headName,
        PovertyStatus statusBefore,
        PovertyStatus statusAfter,
        @Nullable String transition,
        String decisionNumber,
        LocalDate decidedOn) {
    /** How the class moved, by the register; “đang ghi sổ” for the moment between the decision and the register. */
    public String move() {
        var known = transition == null ? null : Transition.ofCode(transition);
        return known == null ? "đang ghi sổ" : known.label();
    }
}
