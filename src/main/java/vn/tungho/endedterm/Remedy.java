package vn.tungho.endedterm;

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
}
