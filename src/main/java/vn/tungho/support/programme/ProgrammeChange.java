package vn.tungho.support.programme;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one administrator proposed for a programme, and what became of it.
 *
 * @param content the proposed edition, or the last day of a retirement, as JSON
 * @param reason why, and for a retirement by which document
 */
public record ProgrammeChange(
        long programmeChangeId,
        String programmeCode,
        Kind kind,
        String name,
        String content,
        String reason,
        State state,
        String enteredBy,
        LocalDateTime enteredAt,
        @Nullable String closedBy,
        @Nullable LocalDateTime closedAt,
        String closingNote) {
    /** What is proposed. */
    public enum Kind {
        PROGRAMME("Chương trình mới của địa phương"),
        EDITION("Lần ban hành mới"),
        RETIREMENT("Thôi áp dụng");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN("Chờ xác nhận"),
        CONFIRMED("Đã xác nhận"),
        REFUSED("Không xác nhận");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
