package vn.tungho.registry;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a household's earlier classes.
 *
 * @param wasPoor the register says that it was poor
 * @param wasListed the register says that it was poor or near-poor
 * @param stated what somebody stated about the time before the register; null while nobody did
 */
public record Past(
        boolean wasPoor, boolean wasListed, @Nullable PastClass stated) {
    /** Nothing is known. */
    public static final Past UNKNOWN = new Past(false, false, null);

    /** The same household, which is known to have been on the list. */
    Past listed() {
        return new Past(wasPoor, true, stated);
    }

    Transition intoPoor() {
        if (wasPoor || stated == PastClass.POOR) {
            return Transition.RE_POOR;
        }
        return stated == null ? Transition.POOR_UNKNOWN : Transition.NEW_POOR;
    }

    Transition intoNearPoor() {
        if (wasListed || stated == PastClass.POOR || stated == PastClass.NEAR_POOR) {
            return Transition.RE_NEAR_POOR;
        }
        return stated == null ? Transition.NEAR_POOR_UNKNOWN : Transition.NEW_NEAR_POOR;
    }
}
