package vn.tungho.standard.coherence;

import java.util.List;

/**
 * Answers to one question that differ from what the register knows of the household.
 *
 * @param options the answers that differ
 * @param difference what the register says instead, as the end of a sentence
 */
public record RegisterDifference(String itemCode, List<String> options, String difference) {
    public RegisterDifference {
        options = List.copyOf(options);
    }
}
