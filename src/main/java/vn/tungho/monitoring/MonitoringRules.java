package vn.tungho.monitoring;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** The numbers from which on a sign makes one look twice, and how large a sample is. */
@Service
public class MonitoringRules {
    private static final int MOST = 1_000;

    private final RuleMapper mapper;
    private final CurrentUser current;
    private final AuditTrail audit;

    MonitoringRules(RuleMapper mapper, CurrentUser current, AuditTrail audit) {
        this.mapper = mapper;
        this.current = current;
        this.audit = audit;
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

    /** Sets a rule's number; administrators only. */
    @Transactional
    public void change(MonitoringRule.Name rule, int amount) {
        if (!current.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được đổi các mức này.");
        }
        if (amount < 1 || amount > MOST) {
            throw new BusinessException("Mức phải từ 1 đến 1.000. Hãy nhập lại số.");
        }
        mapper.change(rule.name(), amount);
        audit.write("change-monitoring-rule", "monitoring_rule", rule.name(), null, Integer.toString(amount));
    }

    @Mapper
    interface RuleMapper {
        @Select("select amount from monitoring_rule where monitoring_rule = #{rule}")
        int amount(String rule);

        @Select("select monitoring_rule, name, amount, unit from monitoring_rule order by name")
        List<MonitoringRule> all();

        @Update("update monitoring_rule set amount = #{amount} where monitoring_rule = #{rule}")
        int change(@Param("rule") String rule, @Param("amount") int amount);
    }
}
