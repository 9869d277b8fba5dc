package vn.tungho.registry;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.PovertyStatus;

/** One line of the list of households. */
public record HouseholdRow(
        long householdId,
        String householdCode,
        String communeCode,
        String villageCode,
        String villageName,
        String headName,
        String plainHeadName,
        @Nullable Integer headBirthYear,
        @Nullable CitizenId headCitizenId,
        int memberCount,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        boolean isActive) {
    /** The key after which the next page begins. */
    public HouseholdKey key() {
        return new HouseholdKey(plainHeadName, householdId);
    }
}
