package vn.tungho.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** A household's plan (cause → measure → resource → deadline) and its pledge to escape poverty (R-PLEDGE). */
@Service
public class PlanService {
    private final PlanMapper plans;
    private final AssignmentMapper assignments;
    private final HouseholdService households;
    private final HelpAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    PlanService(
            PlanMapper plans,
            AssignmentMapper assignments,
            HouseholdService households,
            HelpAccess access,
            AuditTrail audit,
            AppClock clock) {
        this.plans = plans;
        this.assignments = assignments;
        this.households = households;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The plan, what is open first, by deadline. */
    @Transactional(readOnly = true)
    public List<PlanItem> plan(long householdId) {
        households.open(householdId);
        return plans.ofHouseholds(List.of(householdId));
    }

    /** The pledge that holds. */
    @Transactional(readOnly = true)
    public Optional<Pledge> pledge(long householdId) {
        households.open(householdId);
        return plans.pledgesOfHouseholds(List.of(householdId)).stream().findFirst();
    }

    /** True when the person at work may write the household's plan and pledge. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Household household) {
        return access.has(household.area(), HelpAccess.WRITERS)
                || access.acting().stream()
                        .anyMatch(me -> assignments.ofHousehold(household.householdId()).stream()
                                .anyMatch(a -> a.isRunning()
                                        && (a.helperId() == me.helperId()
                                                || a.actingHelperId(clock.today()) == me.helperId())));
    }

    /** Adds a line to the plan, or changes it when it has an id. */
    @Transactional
    public void put(PlanItem item) {
        var household = require(item.householdId());
        if (item.cause().isBlank() || item.measure().isBlank()) {
            throw new BusinessException("Hãy ghi cả nguyên nhân (hoặc thiếu hụt) và việc sẽ làm.");
        }
        if (item.planItemId() == 0) {
            if (item.dueOn().isBefore(clock.today())) {
                throw new BusinessException("Thời hạn đã qua. Hãy chọn ngày từ hôm nay trở đi.");
            }
            plans.insert(item, household.area(), Actor.name(), clock.now());
        } else if (plans.update(item, Actor.name(), clock.now()) == 0) {
            throw new StaleException("việc này");
        }
        audit.write("put-plan-item", "household", item.householdId(), household.area(), item.measure());
    }

    /** True when the household may pledge: only one that is on the list has something to escape from (R-PLEDGE). */
    public static boolean mayPledge(Household household) {
        return household.isActive() && household.povertyStatus().onList();
    }

    /** The household pledges to escape poverty by the end of a year; an earlier pledge is kept as replaced. */
    @Transactional
    public void pledge(Pledge pledge) {
        var household = require(pledge.householdId());
        if (!mayPledge(household)) {
            throw new BusinessException("Hộ " + household.headName() + " hiện là "
                    + household.povertyStatus().inYear(household.classYear()).toLowerCase(java.util.Locale.of("vi"))
                    + ", không còn trong danh sách nghèo, cận nghèo, nên không đăng ký thoát nghèo.");
        }
        if (pledge.year() < clock.today().getYear()
                || pledge.year() > clock.today().getYear() + 5) {
            throw new BusinessException("Năm phấn đấu thoát nghèo phải từ năm nay đến 5 năm tới.");
        }
        if (pledge.commitments().isBlank() || pledge.signedBy().isBlank()) {
            throw new BusinessException("Hãy ghi điều hộ cam kết và người trong hộ đã ký.");
        }
        if (pledge.signedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày ký chưa tới. Hãy chọn hôm nay hoặc ngày đã ký.");
        }
        plans.replacePledge(pledge.householdId());
        plans.insertPledge(pledge, household.area(), Actor.name(), clock.now());
        audit.write("pledge", "household", pledge.householdId(), household.area(), "năm " + pledge.year());
    }

    private Household require(long householdId) {
        var household = households.open(householdId);
        if (!mayWrite(household)) {
            throw new BusinessException("Phương án và cam kết do người giúp hộ, trưởng thôn hoặc xã ghi.");
        }
        return household;
    }
}
