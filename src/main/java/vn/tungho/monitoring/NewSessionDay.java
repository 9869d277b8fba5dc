package vn.tungho.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;

/**
 * To which day a session is to be moved.
 *
 * @param reportDueOn the body's new day to report; null when its report is in, or when no notice has gone out yet
 * @param consentNumber the number of the body's written consent to a shorter time; blank without one
 * @param consentScan its scan; null without one
 */
public record NewSessionDay(
        LocalDate sessionOn,
        @Nullable LocalDate reportDueOn,
        String reason,
        String consentNumber,
        @Nullable LocalDate consentOn,
        @Nullable Scan consentScan) {
    /** A scanned paper. */
    public record Scan(String fileName, String mediaType, byte[] content) {}

    /** A move without the body's consent. */
    public static NewSessionDay of(LocalDate sessionOn, @Nullable LocalDate reportDueOn, String reason) {
        return new NewSessionDay(sessionOn, reportDueOn, reason, "", null, null);
    }

    /** True when the consent is on file: its scan, or its number with its day. */
    boolean hasConsent() {
        return consentScan != null || !consentNumber.isBlank();
    }

    /** Refuses a consent of which only half is known. */
    void requireWholeConsent(LocalDate today) {
        var day = consentOn;
        if (consentNumber.isBlank() != (day == null)) {
            throw new BusinessException("Văn bản đồng ý của xã phải có cả số và ngày, hoặc chỉ bản quét.");
        }
        if (day != null && day.isAfter(today)) {
            throw new BusinessException("Ngày của văn bản đồng ý còn ở phía trước. Hãy kiểm tra lại ngày.");
        }
    }
}
