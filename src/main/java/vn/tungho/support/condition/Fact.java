package vn.tungho.support.condition;

import java.util.Map;

/**
 * What is known of a household for a condition.
 *
 * @param code the input of support-eligibility.dmn
 * @param words what fills the places of the table's lines, such as {@code nhóm}
 */
public record Fact(String code, Map<String, String> words) {
    public Fact {
        words = Map.copyOf(words);
    }

    /** A line of the table with its places filled. */
    public String fill(String line) {
        var text = line;
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }
}
