package vn.tungho.monitoring;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may see and do what: everyone sees their area, the Front monitors, the commune answers, the province presses. */
@Component
class MonitoringAccess {
    /** Who may answer for the commune. */
    static final Role[] BODY = {Role.POVERTY_OFFICER, Role.COMMUNE_CHAIR};

    private final MonitoringPlanMapper plans;
    private final CurrentUser currentUser;

    MonitoringAccess(MonitoringPlanMapper plans, CurrentUser currentUser) {
        this.plans = plans;
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    /** The plan, if the commune lies in the person's area. */
    MonitoringPlan plan(long planId) {
        return plans.findById(planId)
                .filter(p -> sees(p.area()))
                .orElseThrow(
                        () -> new BusinessException("Không tìm thấy kế hoạch giám sát này trong địa bàn của bạn."));
    }

    boolean sees(Area area) {
        return person().scope().covers(area);
    }

    void requireSees(Area area) {
        if (!sees(area)) {
            throw new BusinessException("Nơi này nằm ngoài địa bàn của bạn.");
        }
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }

    /** Refuses whoever holds none of the roles there, naming who does it. */
    void require(Area area, String act, Role... roles) {
        if (!has(area, roles)) {
            throw new BusinessException("Vai trò của bạn ở đây không được %s. Việc này do %s làm."
                    .formatted(act, roles[0].label().toLowerCase(Locale.of("vi"))));
        }
    }

    void requireMonitor(Area area, String act) {
        require(area, act, Role.FRONT_MONITOR);
    }
}
