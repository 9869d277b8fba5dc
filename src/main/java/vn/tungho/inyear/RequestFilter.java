package vn.tungho.inyear;

import org.jspecify.annotations.Nullable;

/**
 * Which requests to list; null leaves a part out of account.
 *
 * @param open true for those under way, false for those that ended
 * @param text a part of the head's name, or a tracking code
 */
public record RequestFilter(
        @Nullable RequestKind kind,
        @Nullable Boolean open,
        @Nullable Long batchId,
        @Nullable String text) {
    /** Everything. */
    public static RequestFilter all() {
        return new RequestFilter(null, null, null, null);
    }
}
