package vn.tungho.posting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** What of a posted list must never change unseen: its lines, days, places and witnesses. */
@Configuration(proxyBeanMethods = false)
class PostingFacts {
    /** The kind of its lines in the log. */
    static final String LIST = "posting-fact";

    @Bean
    FactSource postedListFact() {
        return new FactSource(
                LIST,
                "Niêm yết",
                """
                select p.posting_id as id, concat('mã ', p.list_hash, '; dòng ', coalesce((select sha2(group_concat(concat_ws('|', l.line_no,
                    l.household_id, l.head_name, l.village_name, l.poverty_status) order by l.line_no separator '\n'), 256) from posting_line l
                    where l.posting_id = p.posting_id), '-'), '; lần ', p.attempt, '; từ ', coalesce(p.term_from_on, '-'), ' đến ',
                  coalesce(p.ends_on, '-'), '; xác nhận ', coalesce(p.confirmed_at, '-'), ' ', coalesce(p.confirmed_by, '-'), '; nơi ',
                  coalesce((select group_concat(concat_ws('|', a.attempt, a.place, a.place_name, a.posted_on, a.poster_name, a.witness_name,
                    coalesce(a.removed_on, '-')) order by a.attempt, a.place separator ' / ') from posting_place a
                    where a.posting_id = p.posting_id), '-')) as value
                from posting p where p.posting_id in (:ids)
                """,
                "select posting_id from posting where posting_id > :after order by posting_id limit :limit");
    }
}
