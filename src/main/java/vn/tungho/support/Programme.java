package vn.tungho.support;

import java.util.List;
import vn.tungho.support.facts.Indicators;

/**
 * A support programme.
 *
 * @param ruleSet what kind of support it is; the pages of a loan ask for the savings group
 * @param indicators numbers of the basic needs it answers, such as {@code 7,8}; empty when it answers none
 */
public record Programme(
        String programmeCode,
        String name,
        String ruleSet,
        String indicators,
        Frequency frequency,
        boolean isLocal,
        boolean isActive,
        int position) {
    /** The numbers of the needs. */
    public List<Integer> indicatorList() {
        return Indicators.parse(indicators);
    }

    /** True when it answers this need. */
    public boolean answers(int indicatorNo) {
        return indicatorList().contains(indicatorNo);
    }
}
