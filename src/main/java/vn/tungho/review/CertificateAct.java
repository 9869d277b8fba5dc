package vn.tungho.review;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What became of a certificate after its issue.
 *
 * @param decisionNumber the decision, or the notice of acceptance, by which it was done
 */
public record CertificateAct(
        long certificateId,
        long householdId,
        Kind kind,
        LocalDate actedOn,
        String decisionNumber,
        String reason,
        String recordedBy,
        LocalDateTime recordedAt) {
    /** What was done. */
    public enum Kind {
        REVOKED("Thu hồi"),
        SUSPENDED("Tạm ngừng giá trị"),
        RESTORED("Có giá trị trở lại");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
