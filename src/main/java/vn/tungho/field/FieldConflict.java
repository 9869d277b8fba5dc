package vn.tungho.field;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * Answers of one sheet that were changed on both sides and wait for a person; at most one open for a sheet.
 *
 * @param wantsSubmit true when the person at the device had finished the sheet
 */
public record FieldConflict(
        long conflictId,
        int version,
        long caseId,
        long householdId,
        String headName,
        String provinceCode,
        String communeCode,
        String villageCode,
        long userId,
        boolean wantsSubmit,
        State state,
        LocalDateTime openedAt,
        @Nullable Long resolvedBy,
        @Nullable LocalDateTime resolvedAt) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** Whether somebody has chosen. */
    public enum State {
        OPEN,
        RESOLVED
    }

    /**
     * One answer as the device has it and as the system had it when the device's came.
     *
     * @param chosenValue what the person chose; null while open, or when no answer was chosen
     */
    public record Value(
            long conflictId,
            String field,
            String recordKey,
            String deviceId,
            long seq,
            String deviceValue,
            @Nullable String serverValue,
            LocalDateTime madeAt,
            @Nullable String chosenValue) {}
}
