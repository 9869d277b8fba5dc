package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.support.condition.Facts;
import vn.tungho.support.condition.Situation;
import vn.tungho.support.facts.Known;

/** Puts an edition's conditions to what is known of a household: the one place where a right is judged. */
@Component
class Judge {
    private final SupportRules rules;

    Judge(SupportRules rules) {
        this.rules = rules;
    }

    /**
     * The answer, condition by condition.
     *
     * @param wasDelivered true when a case of this programme was delivered before
     */
    Eligibility judge(ProgrammeEdition edition, List<Condition> conditions, Situation situation, boolean wasDelivered) {
        var before = before(conditions, situation, wasDelivered);
        var criteria = new ArrayList<Criterion>();
        for (var condition : conditions) {
            var fact = Facts.of(condition, situation, before, rules);
            var line = rules.condition(condition.kind(), fact.code());
            criteria.add(new Criterion(line.ruleId(), line.result(), fact.fill(line.line()), edition.article()));
        }
        return new Eligibility(criteria);
    }

    /** Our own cases say yes for certain; a no is only what the household was asked, as for its house. */
    private static Known before(List<Condition> conditions, Situation situation, boolean wasDelivered) {
        if (wasDelivered) {
            return Known.YES;
        }
        return conditions.stream().anyMatch(c -> c.kind() == ConditionKind.HOUSE)
                ? situation.houseState().helpedBefore()
                : Known.UNKNOWN;
    }
}
