package vn.tungho.endedterm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tungho.shared.valid.Holds;

/** What the officer answers to a term that ended too early: the missing days again, or why what was done stands. */
public record TermAnswer(
        @NotNull(message = "Chọn làm lại phần thiếu hay giữ nguyên.") Boolean isRepeated,

        @Size(max = 1_500) String words) {
    @Holds(at = "words", message = "Chưa ghi lý do. Hãy ghi vì sao kết quả vẫn giữ nguyên và đã làm gì với phần thiếu.")
    boolean isReasonGiven() {
        return isRepeated || !words.isBlank();
    }
}
