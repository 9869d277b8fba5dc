package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what only a person can tell, and knows what a person has answered before. */
final class Questions {
    private final Map<String, String> answers;
    private final List<Question> asked = new ArrayList<>();

    /**
     * @param answers target by kind and subject, as {@link #key} makes it
     */
    Questions(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    static String key(Question.Kind kind, int subjectNo) {
        return kind + " " + subjectNo;
    }

    /** True when a person has said that it is one of the candidates; such answers come first, for they take a candidate from others. */
    boolean isAnsweredSame(Question.Kind kind, int subjectNo) {
        var given = answers.getOrDefault(key(kind, subjectNo), "");
        return !given.isEmpty() && !given.equals(Question.OTHER);
    }

    /**
     * Asks, unless it was answered; an answer that is no option any more counts for nothing.
     *
     * @param assumed the answer until somebody gives another; empty where nothing can be assumed
     * @return the target that holds; empty while it is open
     */
    String ask(Question.Kind kind, int subjectNo, String about, List<Question.Option> options, String assumed) {
        var given = answers.getOrDefault(key(kind, subjectNo), "");
        var isOption = options.stream().anyMatch(o -> o.target().equals(given));
        var answer = isOption ? given : assumed;
        asked.add(new Question(kind, subjectNo, about, options, answer));
        return answer;
    }

    List<Question> asked() {
        return asked;
    }
}
