package vn.tungho.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is entered about a household as a whole; the head's facts come from the member who is the head. */
public record HouseholdData(
        String villageCode,
        @Nullable String phone,
        @Nullable String address,
        boolean isEthnicMinority,
        boolean lacksLabour,
        boolean hasMeritoriousMember,
        Set<PovertyCause> causes,
        @Nullable String note) {
    public HouseholdData {
        causes = Set.copyOf(causes);
    }

    /** A household of a village with nothing else known. */
    public static HouseholdData of(String villageCode) {
        return new HouseholdData(villageCode, null, null, false, false, false, Set.of(), null);
    }
}
