package vn.tungho.monitoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A move of the session that was made.
 *
 * @param isNoticed true when the body had been told the old day, so that the move is a new notice
 * @param reportDueOn the body's new day to report; null when its report was in
 * @param consentFileId the scan of the body's written consent; null where only its number and day are known, or none was needed
 */
public record SessionMove(
        long moveId,
        long planId,
        LocalDate oldSessionOn,
        LocalDate sessionOn,
        @Nullable LocalDate reportDueOn,
        boolean isNoticed,
        String reason,
        @Nullable String consentNumber,
        @Nullable LocalDate consentOn,
        @Nullable Long consentFileId,
        String movedBy,
        String movedByName,
        LocalDateTime movedAt) {
    /** True when the body agreed in writing to a shorter time. */
    public boolean hasConsent() {
        return consentNumber != null || consentFileId != null;
    }
}
