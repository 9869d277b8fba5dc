package vn.tungho.assignment;

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
import vn.tungho.shared.StaleException;
import vn.tungho.shared.audit.AuditTrail;

/** The numbers of the help: how many households, how often, how soon. */
@Service
public class HelpRules {
    private final RuleMapper mapper;
    private final CurrentUser current;
    private final AuditTrail audit;

    HelpRules(RuleMapper mapper, CurrentUser current, AuditTrail audit) {
        this.mapper = mapper;
        this.current = current;
        this.audit = audit;
    }

    /** The rule's number in its unit. */
    @Transactional(readOnly = true)
    public int amount(HelpRule.Name rule) {
        return mapper.amount(rule.name());
    }

    @Transactional(readOnly = true)
    public List<HelpRule> all() {
        return mapper.all();
    }

    /** Sets a rule's number and the document it rests on; the province's administrator only. */
    @Transactional
    public void change(HelpRule before, int amount, String source, boolean isConfirmed) {
        if (!current.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được đổi các mức này.");
        }
        if (amount < 1 || amount > 1_000) {
            throw new BusinessException("Mức phải từ 1 đến 1.000. Hãy nhập lại số.");
        }
        if (source.isBlank()) {
            throw new BusinessException("Chưa ghi văn bản hoặc căn cứ của mức này. Hãy ghi số, ngày văn bản.");
        }
        if (mapper.change(before, amount, source.strip(), isConfirmed) == 0) {
            throw new StaleException("mức này");
        }
        audit.write("change-help-rule", "help_rule", before.helpRule(), null, amount + "; " + source.strip());
    }

    @Mapper
    interface RuleMapper {
        @Select("select amount from help_rule where help_rule = #{rule}")
        int amount(String rule);

        @Select("select help_rule, name, amount, unit, source, is_confirmed from help_rule order by name")
        List<HelpRule> all();

        @Update("update help_rule set amount = #{amount}, source = #{source}, is_confirmed = #{isConfirmed}"
                + " where help_rule = #{before.helpRule} and amount = #{before.amount} and source = #{before.source}"
                + " and is_confirmed = #{before.isConfirmed}")
        int change(
                @Param("before") HelpRule before,
                @Param("amount") int amount,
                @Param("source") String source,
                @Param("isConfirmed") boolean isConfirmed);
    }
}
