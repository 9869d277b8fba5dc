package vn.tungho.inyear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** Who signed the decision on a request within the year, and when. */
@Configuration(proxyBeanMethods = false)
class RequestFacts {
    /** The kind of its lines in the log. */
    static final String DECISION = "request-decision-fact";

    @Bean
    FactSource requestDecisionFact() {
        return new FactSource(
                DECISION,
                "Quyết định trong năm",
                """
                select r.request_id as id, concat_ws('; ', concat('số ', r.decision_number), r.decided_on, concat('người ký ', r.signer_id, ' ',
                  r.signer_name)) as value
                from in_year_request r where r.request_id in (:ids) and r.signer_id is not null
                """,
                "select request_id from in_year_request where signer_id is not null and request_id > :after order by request_id limit :limit");
    }
}
