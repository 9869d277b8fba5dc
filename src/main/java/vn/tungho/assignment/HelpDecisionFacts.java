package vn.tungho.assignment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** Who signed which decision on helpers, and when. */
@Configuration(proxyBeanMethods = false)
class HelpDecisionFacts {
    /** The kind of its lines in the log. */
    static final String DECISION = "help-decision-fact";

    @Bean
    FactSource helpDecisionFact() {
        return new FactSource(
                DECISION,
                "Quyết định phân công giúp đỡ",
                """
                select d.decision_id as id, concat_ws('; ', concat('số ', d.number), d.decided_on, concat('người ký ', d.signer_id, ' ',
                  d.signer_name), concat(d.households, ' hộ')) as value
                from help_decision d where d.decision_id in (:ids)
                """,
                "select decision_id from help_decision where decision_id > :after order by decision_id limit :limit");
    }
}
