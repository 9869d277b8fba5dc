package vn.tungho.monitoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a finding; never changed afterwards.
 *
 * @param contentHash of the finding's words, which the database compares
 * @param actorRole the role in which it was done; SYSTEM for what the calendar does
 * @param dueOn the day until which an answer is asked; null where none is
 */
public record FindingAct(
        long findingId,
        int actNo,
        String contentHash,
        Kind act,
        String actor,
        String actorName,
        String actorRole,
        LocalDate actedOn,
        String note,
        @Nullable LocalDate dueOn,
        LocalDateTime recordedAt) {
    /** What was done. */
    public enum Kind {
        RAISED("Ghi phát hiện"),
        SENT("Gửi kiến nghị"),
        ANSWERED("Xã trả lời"),
        OVERDUE("Quá hạn trả lời"),
        URGED("Mặt trận đôn đốc"),
        ESCALATED("Chuyển cấp trên"),
        PRESSED("Cấp trên yêu cầu trả lời"),
        REOPENED("Yêu cầu trả lời tiếp"),
        REMEDIED("Đã khắc phục");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
