package vn.tungho.monitoring;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.audit.AuditTrail;

/**
 * The numbers from which on a sign makes one look twice, and how large a sample is (R-FRONT-LEVELS). Whoever changes one says why;
 * the values the programme came with stay known. A frame that is frozen keeps the signs it was frozen with.
 */
@Service
public class MonitoringRules {
    private static final int MOST = 1_000;

    private final RuleMapper mapper;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    MonitoringRules(RuleMapper mapper, CurrentUser current, AuditTrail audit, AppClock clock) {
        this.mapper = mapper;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rule's number in its unit. */
    @Transactional(readOnly = true)
    public int amount(MonitoringRule.Name rule) {
        return mapper.amount(rule.name());
    }

    @Transactional(readOnly = true)
    public List<MonitoringRule> all() {
        return mapper.all();
    }

    /** What was changed, the latest first. */
    @Transactional(readOnly = true)
    public List<MonitoringRuleChange> changes(int limit) {
        return mapper.changes(limit);
    }

    /** True for the administrator and for the Front's monitor of the whole province. */
    public boolean mayChange() {
        var person = current.require();
        return person.has(Role.ADMINISTRATOR)
                || person.grants().stream()
                        .anyMatch(
                                g -> g.role() == Role.FRONT_MONITOR && g.area().communeCode() == null);
    }

    /**
     * Sets a rule's number from now on.
     *
     * @param seen the number that the person saw when the change began
     * @throws BusinessException when the person may not, the number is out of 1 to 1,000 or the same, or no reason is given
     */
    @Transactional
    public void change(MonitoringRule.Name rule, int seen, int amount, String reason) {
        if (!mayChange()) {
            throw new BusinessException("Chỉ giám sát Mặt trận cấp tỉnh hoặc quản trị hệ thống được đổi các mức này.");
        }
        if (amount < 1 || amount > MOST) {
            throw new BusinessException("Mức phải từ 1 đến 1.000. Hãy nhập lại số.");
        }
        if (reason.isBlank()) {
            throw new BusinessException("Chưa ghi vì sao đổi mức, ví dụ “nhiều phiếu bị hỏi oan”.");
        }
        var before = mapper.lock(rule.name());
        if (before != seen) {
            throw new StaleException("mức này");
        }
        if (before == amount) {
            throw new BusinessException("Mức đang là " + amount + ". Hãy nhập số khác.");
        }
        var person = current.require();
        mapper.change(rule.name(), amount);
        mapper.insertChange(
                rule.name(), before, amount, reason.strip(), person.username(), person.fullName(), clock.now());
        audit.write("change-monitoring-rule", "monitoring_rule", rule.name(), null, before + " -> " + amount);
    }

    @Mapper
    interface RuleMapper {
        @Select("select amount from monitoring_rule where monitoring_rule = #{rule}")
        int amount(String rule);

        @Select("select amount from monitoring_rule where monitoring_rule = #{rule} for update")
        int lock(String rule);

        @Select("select monitoring_rule, name, amount, default_amount, unit from monitoring_rule"
                + " order by field(monitoring_rule, 'NEAR_POINTS', 'FAST_MINUTES', 'CLUSTER_VISITS', 'CERTIFICATE_DAYS',"
                + " 'PER_VILLAGE', 'PER_SIGN')")
        List<MonitoringRule> all();

        @Update("update monitoring_rule set amount = #{amount} where monitoring_rule = #{rule}")
        int change(@Param("rule") String rule, @Param("amount") int amount);

        @Insert("insert into monitoring_rule_change (change_id, monitoring_rule, before_amount, after_amount, reason,"
                + " changed_by, changed_by_name, changed_at) values (next value for monitoring_rule_change_seq, #{rule},"
                + " #{before}, #{after}, #{reason}, #{by}, #{name}, #{at})")
        int insertChange(
                @Param("rule") String rule,
                @Param("before") int before,
                @Param("after") int after,
                @Param("reason") String reason,
                @Param("by") String by,
                @Param("name") String name,
                @Param("at") LocalDateTime at);

        @Select("select c.change_id, r.name, r.unit, c.before_amount, c.after_amount, c.reason, c.changed_by_name,"
                + " c.changed_at from monitoring_rule_change c"
                + " join monitoring_rule r on r.monitoring_rule = c.monitoring_rule"
                + " order by c.change_id desc limit #{limit}")
        List<MonitoringRuleChange> changes(int limit);
    }
}
