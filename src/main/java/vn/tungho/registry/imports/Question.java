package vn.tungho.registry.imports;

import java.util.List;

/**
 * Whether a village, household or person of a list is one that the register has.
 *
 * @param subjectNo number of the village, household or row in the list
 * @param about what is asked, in words
 * @param options the candidates, and last the answer that it is none of them
 * @param answer target of the option that holds; empty while the person has to choose
 */
public record Question(Kind kind, int subjectNo, String about, List<Option> options, String answer) {
    /** The answer that it is none of the candidates. */
    public static final String OTHER = "OTHER";

    public Question {
        options = List.copyOf(options);
    }

    /** True while the household or person it is about is held back. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** What a question is about. */
    public enum Kind {
        VILLAGE,
        HOUSEHOLD,
        PERSON
    }

    /** An answer that may be given. */
    public record Option(String target, String label) {}
}
