package vn.tungho.endedterm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is possible for a term that has ended too early.
 *
 * @param words for the officer, in a sentence or two
 * @param act what the system can do when he chooses it, such as "Treo lại cho đủ 1 ngày làm việc"; null when only a written answer is possible
 */
public record Remedy(String words, @Nullable String act) {
    /** Only a written answer is possible. */
    public static Remedy answerOnly(String words) {
        return new Remedy(words, null);
    }

    /**
     * A posting that hung short hangs again for the missing working days; where it cannot, only a written answer is left.
     *
     * @param whyNot why it cannot hang again; empty when it can
     * @param words what happens when it does
     */
    public static Remedy hangAgain(TermQuestion question, Optional<String> whyNot, String words) {
        return whyNot.map(why ->
                        answerOnly(why + " Hãy ghi lý do vì sao kết quả vẫn giữ nguyên, hoặc đã khắc phục thế nào."))
                .orElseGet(() -> new Remedy(words, "Treo lại cho đủ " + question.missingDays() + " ngày làm việc"));
    }
}
