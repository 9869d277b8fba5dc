package vn.tungho.standard;

import java.util.List;
import vn.tungho.standard.coherence.AnswerClash;
import vn.tungho.standard.coherence.CoherenceRules;
import vn.tungho.standard.coherence.NeedRule;

/** The rows about answers that depend on each other, of all editions. */
record CoherenceRows(List<Need> needs, List<NeedAnswer> answers, List<Clash> clashes) {
    /** What one edition says. */
    CoherenceRules of(String editionId) {
        return new CoherenceRules(
                needs.stream()
                        .filter(n -> n.editionId().equals(editionId))
                        .map(this::rule)
                        .toList(),
                clashes.stream()
                        .filter(c -> c.editionId().equals(editionId))
                        .map(c -> new AnswerClash(
                                c.itemCode(), c.optionCode(), c.otherItemCode(), c.otherOptionCode(), c.reason()))
                        .toList());
    }

    private NeedRule rule(Need need) {
        return new NeedRule(
                Indicator.itemCode(need.indicatorNo()),
                need.leastLacking(),
                need.isWhole(),
                answers.stream()
                        .filter(a -> a.editionId().equals(need.editionId())
                                && a.code().equals(need.code()))
                        .map(a -> new NeedRule.Answer(a.itemCode(), a.optionCode()))
                        .toList());
    }

    /** How many lacking answers make a need lacking. */
    record Need(String editionId, String code, int indicatorNo, int leastLacking, boolean isWhole) {}

    /** An answer that speaks for lacking. */
    record NeedAnswer(String editionId, String code, String itemCode, String optionCode) {}

    /** Two answers that hardly go together. */
    record Clash(
            String editionId,
            String itemCode,
            String optionCode,
            String otherItemCode,
            String otherOptionCode,
            String reason) {}
}
