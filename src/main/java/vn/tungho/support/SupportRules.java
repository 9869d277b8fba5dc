package vn.tungho.support;

import vn.tungho.support.condition.ConditionKind;
import vn.tungho.support.condition.HouseRule;

/** The rules of support as decision tables. */
public interface SupportRules extends HouseRule {
    /** What a condition makes of a fact: support-eligibility.dmn. The line has places to fill; the article is the edition's. */
    Line condition(ConditionKind kind, String fact);

    /** The selection meeting: more than half of those attending agree. */
    boolean selected(int agree, int attending);

    /** A rule that fits, with what it says. */
    record Line(String ruleId, Criterion.Result result, String line) {}
}
