package vn.tungho.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** What of a recognised list must never change unseen: its lines, days, places and witnesses. */
@Configuration(proxyBeanMethods = false)
class PublicationFacts {
    /** The kind of its lines in the log. */
    static final String LIST = "published-list-fact";

    @Bean
    FactSource publishedListFact() {
        return new FactSource(
                LIST,
                "Danh sách công khai",
                """
                select p.list_id as id, concat('mã ', p.list_hash, '; dòng ', coalesce((select sha2(group_concat(concat_ws('|', l.line_no,
                    l.household_id, l.name, l.result) order by l.line_no separator '\n'), 256) from published_line l
                    where l.list_id = p.list_id), '-'), '; từ ', coalesce(p.term_from_on, '-'), ' đến ', coalesce(p.ends_on, '-'), '; nơi ',
                  coalesce((select group_concat(concat_ws('|', a.place, a.attempt, a.place_name, a.posted_on, a.hangs_since, a.poster_name,
                    a.witness_name, coalesce(a.missing_on, '-')) order by a.place, a.attempt separator ' / ') from published_place a
                    where a.list_id = p.list_id), '-')) as value
                from published_list p where p.list_id in (:ids)
                """,
                "select list_id from published_list where list_id > :after order by list_id limit :limit");
    }
}
