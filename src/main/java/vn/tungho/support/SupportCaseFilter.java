package vn.tungho.support;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to show; null means any.
 *
 * @param open true for cases not ended, false for ended ones
 */
public record SupportCaseFilter(
        @Nullable String text,
        @Nullable String programmeCode,
        @Nullable SupportState state,
        @Nullable Boolean open,
        @Nullable String communeCode,
        @Nullable String villageCode) {
    public static SupportCaseFilter all() {
        return new SupportCaseFilter(null, null, null, null, null, null);
    }
}
