package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * A household that is to have a helper and has none.
 *
 * @param deprivations numbers 1–12 of the indicators it is deprived in
 * @param decidedOn when its class was decided; null when unknown
 * @param earlierHelperId who helped it before; null when nobody did
 * @param declinedBy who was asked last and declined; null when nobody did
 */
public record HelpNeed(
        long householdId,
        String headName,
        String provinceCode,
        String communeCode,
        String villageCode,
        String villageName,
        PovertyStatus povertyStatus,
        @Nullable Integer classYear,
        int memberCount,
        String deprivations,
        boolean lacksLabour,
        boolean hasDisabled,
        boolean isEthnicMinority,
        boolean hasMeritoriousMember,
        @Nullable LocalDate decidedOn,
        @Nullable Long earlierHelperId,
        @Nullable Long declinedBy) {
    private static final int MANY = 3;

    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** How many indicators it lacks. */
    public int lacking() {
        return deprivations.isBlank() ? 0 : deprivations.split(",", -1).length;
    }

    /** The larger, the earlier it is given a helper: the resolution's priority groups first. */
    public int priority() {
        return (lacksLabour ? 5 : 0)
                + (hasDisabled ? 4 : 0)
                + (isEthnicMinority ? 3 : 0)
                + (hasMeritoriousMember ? 3 : 0)
                + (lacking() >= MANY ? 2 : 0)
                + (povertyStatus == PovertyStatus.POOR ? 1 : 0);
    }

    /** The groups in words. */
    public List<String> groups() {
        var words = new ArrayList<String>();
        if (lacksLabour) {
            words.add("không có khả năng lao động");
        }
        if (hasDisabled) {
            words.add("có người khuyết tật");
        }
        if (isEthnicMinority) {
            words.add("dân tộc thiểu số");
        }
        if (hasMeritoriousMember) {
            words.add("có người có công");
        }
        if (lacking() >= MANY) {
            words.add("thiếu hụt " + lacking() + " chỉ số");
        }
        return words;
    }
}
