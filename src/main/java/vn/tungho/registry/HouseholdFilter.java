package vn.tungho.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;

/**
 * What to show of the register.
 *
 * @param text a name with or without diacritics, a household code, a whole ID number, or a village's name
 * @param statuses empty for all
 */
public record HouseholdFilter(
        @Nullable String text,
        Set<PovertyStatus> statuses,
        @Nullable String communeCode,
        @Nullable String villageCode,
        boolean includeInactive) {
    public HouseholdFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All active households. */
    public static HouseholdFilter all() {
        return new HouseholdFilter(null, Set.of(), null, null, false);
    }

    /** Active households found by these words. */
    public static HouseholdFilter text(String text) {
        return new HouseholdFilter(text, Set.of(), null, null, false);
    }
}
