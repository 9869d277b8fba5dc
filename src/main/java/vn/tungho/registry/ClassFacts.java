package vn.tungho.registry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** The classes that one act gave: to whom, for which year, by which decision. */
@Configuration(proxyBeanMethods = false)
public class ClassFacts {
    /** The kind of its lines in the log. */
    public static final String RUN = "class-run-fact";

    @Bean
    FactSource classRunFact() {
        return new FactSource(
                RUN,
                "Lần ghi phân loại",
                """
                select t.run_id as id, concat(sum(t.households), ' hộ; ', sha2(group_concat(t.part order by t.block), 256)) as value from
                  (select s.run_id, s.household_id div 1000 as block, count(*) as households,
                     sha2(group_concat(concat_ws('|', s.household_id, s.year, s.poverty_status, coalesce(s.decision_number, '-'),
                       coalesce(s.decided_on, '-'), s.recorded_by) order by s.household_id, s.household_status_id separator '\n'), 256) as part
                   from household_status s where s.run_id in (:ids) group by s.run_id, s.household_id div 1000) t
                group by t.run_id
                """,
                "select distinct run_id from household_status where run_id > :after order by run_id limit :limit");
    }
}
