package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the register; null takes all.
 */
public record ComplaintFilter(
        @Nullable String text,
        @Nullable Instance instance,
        @Nullable ComplaintObject objectKind,
        @Nullable ComplaintState state,
        @Nullable Boolean open,
        boolean overdue,
        @Nullable String communeCode,
        @Nullable String villageCode) {
    /** Everything. */
    public static ComplaintFilter all() {
        return new ComplaintFilter(null, null, null, null, null, false, null, null);
    }
}
