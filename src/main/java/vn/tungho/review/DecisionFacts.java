package vn.tungho.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** Who signed which decision on classes, and when. */
@Configuration(proxyBeanMethods = false)
class DecisionFacts {
    /** The kind of its lines in the log. */
    static final String DECISION = "recognition-decision-fact";

    @Bean
    FactSource recognitionDecisionFact() {
        return new FactSource(
                DECISION,
                "Quyết định công nhận",
                """
                select d.decision_id as id, concat_ws('; ', d.kind, concat('số ', d.number), d.decided_on, concat('người ký ', d.signer_id, ' ',
                  d.signer_name), concat(d.households, ' hộ')) as value
                from recognition_decision d where d.decision_id in (:ids)
                """,
                "select decision_id from recognition_decision where decision_id > :after order by decision_id limit :limit");
    }
}
