package vn.tungho.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * What somebody said against a posted list.
 *
 * @param dueOn the last day for the re-verification: 7 working days from receipt; null for late ones
 * @param trackingCode what the complainant asks by; null for those of earlier years
 * @param statusBefore the posted class; null when the household was not on the list
 */
public record Objection(
        long objectionId,
        int version,
        long postingId,
        String provinceCode,
        String communeCode,
        String villageCode,
        ObjectionKind kind,
        ObjectionChannel channel,
        long householdId,
        String headName,
        String complainantName,
        @Nullable String complainantPhone,
        @Nullable String complainantEmail,
        String content,
        LocalDate receivedOn,
        boolean isLate,
        @Nullable String lateReason,
        @Nullable LocalDate dueOn,
        ObjectionState state,
        @Nullable PovertyStatus statusBefore,
        @Nullable PovertyStatus statusAfter,
        @Nullable String conclusion,
        @Nullable LocalDateTime concludedAt,
        @Nullable String trackingCode) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
