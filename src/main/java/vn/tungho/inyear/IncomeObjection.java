package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says against a posted income; another enumerator fills the form once more. */
public record IncomeObjection(
        long objectionId,
        long requestId,
        String complainantName,
        @Nullable String phone,
        String content,
        LocalDate receivedOn,
        LocalDate dueOn,
        long verifierId,
        boolean isOverdue,
        State state,
        @Nullable String conclusion,
        @Nullable LocalDate concludedOn) {
    /** How it ended. */
    public enum State {
        OPEN("Đang phúc tra"),
        UPHELD("Đã sửa theo ý kiến"),
        REJECTED("Đã giữ nguyên");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
