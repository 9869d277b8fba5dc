package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.area.AreaDirectory;

/** The burden meter: minutes and questions per helper and month, with caps that warn the leaders (R-BURDEN). */
@Service
public class BurdenService {
    private final ReportMapper mapper;
    private final HelpRules rules;
    private final HelpAccess access;
    private final AreaDirectory areas;

    BurdenService(ReportMapper mapper, HelpRules rules, HelpAccess access, AreaDirectory areas) {
        this.mapper = mapper;
        this.rules = rules;
        this.access = access;
        this.areas = areas;
    }

    /** The helpers of a commune in the month of the day, the most burdened first. */
    @Transactional(readOnly = true)
    public List<Burden> ofCommune(String communeCode, LocalDate day) {
        access.requireSees(areas.commune(communeCode).area());
        var from = day.withDayOfMonth(1);
        return mapper.burden(
                communeCode,
                from,
                from.plusMonths(1).minusDays(1),
                rules.amount(HelpRule.Name.BURDEN_MINUTES),
                rules.amount(HelpRule.Name.BURDEN_QUESTIONS));
    }
}
