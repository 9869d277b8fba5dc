package vn.tungho.standard.coherence;

import java.util.List;

/** What an edition says of answers that depend on each other. */
public record CoherenceRules(List<NeedRule> needs, List<AnswerClash> clashes) {
    public CoherenceRules {
        needs = List.copyOf(needs);
        clashes = List.copyOf(clashes);
    }
}
