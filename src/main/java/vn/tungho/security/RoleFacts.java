package vn.tungho.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.shared.audit.fact.FactSource;

/** Who holds which roles, and who stands in for whom. */
@Configuration(proxyBeanMethods = false)
class RoleFacts {
    /** The kind of an account's roles in the log. */
    static final String ROLES = "roles-fact";

    /** The kind of a deputyship in the log. */
    static final String DEPUTY = "deputy-fact";

    @Bean
    FactSource rolesFact() {
        return new FactSource(
                ROLES,
                "Vai trò của tài khoản",
                """
                select u.user_id as id, concat(u.username, '; ', if(u.is_active, 'mở', 'khóa'), '; ', coalesce((select group_concat(concat_ws('/',
                  r.role, r.province_code, nullif(r.commune_code, ''), nullif(r.village_code, '')) order by r.role, r.province_code, r.commune_code,
                  r.village_code separator ', ') from app_user_role r where r.user_id = u.user_id), '-')) as value
                from app_user u where u.user_id in (:ids)
                """,
                "select user_id from app_user where user_id > :after order by user_id limit :limit");
    }

    @Bean
    FactSource deputyFact() {
        return new FactSource(
                DEPUTY,
                "Giao thay",
                """
                select d.deputy_id as id, concat_ws('; ', concat(d.user_id, ' giao ', d.deputy_user_id), d.role, d.from_on, d.to_on,
                  coalesce(d.ended_at, '-')) as value
                from deputy d where d.deputy_id in (:ids)
                """,
                "select deputy_id from deputy where deputy_id > :after order by deputy_id limit :limit");
    }
}
