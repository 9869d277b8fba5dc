package vn.tungho.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.support.facts.SupportGroup;

/** Which rights to show; null or an empty set means any. The group is that of today. */
public record RightFilter(
        @Nullable String text,
        @Nullable String programmeCode,
        Set<RightState> states,
        boolean onlyMissing,
        boolean onlyDouble,
        @Nullable String communeCode,
        @Nullable String villageCode,
        @Nullable SupportGroup group) {
    public RightFilter {
        states = Set.copyOf(states);
    }

    public static RightFilter all() {
        return new RightFilter(null, null, Set.of(), false, false, null, null, null);
    }

    /** The same for one programme. */
    public RightFilter programme(@Nullable String code) {
        return new RightFilter(text, code, states, onlyMissing, onlyDouble, communeCode, villageCode, group);
    }
}
