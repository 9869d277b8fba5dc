package vn.tungho.support;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An approved amount that is to be another one: proposed by who keeps the case, signed or refused by the chair.
 *
 * @param amountBefore đồng approved when it was proposed
 * @param amountAfter đồng to be approved
 * @param decisionNumber of the decision that changes the first one; null until it is signed
 * @param closingNote why it was refused; null otherwise
 */
public record ApprovalChange(
        long approvalChangeId,
        long caseId,
        long amountBefore,
        long amountAfter,
        String reason,
        State state,
        String proposedBy,
        LocalDateTime proposedAt,
        @Nullable String decisionNumber,
        @Nullable String closedBy,
        @Nullable LocalDateTime closedAt,
        @Nullable String closingNote) {
    /** Where it stands. */
    public enum State {
        OPEN("Chờ Chủ tịch ký"),
        SIGNED("Đã ký"),
        REFUSED("Không ký");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
