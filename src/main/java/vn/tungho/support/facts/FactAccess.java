package vn.tungho.support.facts;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may write down facts for support, within their area. */
@Component
class FactAccess {
    /** Who comes to the house. */
    static final Role[] SEE_HOUSES = {
        Role.POVERTY_OFFICER, Role.VILLAGE_HEAD, Role.ENUMERATOR, Role.CADRE, Role.ADMINISTRATOR
    };
    /** Who brings the papers of a group. */
    static final Role[] ENTER_GROUPS = {Role.POVERTY_OFFICER, Role.VILLAGE_HEAD};
    /** Who compares the papers. */
    static final Role[] CONFIRM_GROUPS = {Role.POVERTY_OFFICER, Role.COMMUNE_CHAIR};

    private final CurrentUser currentUser;
    private final HouseholdService households;

    FactAccess(CurrentUser currentUser, HouseholdService households) {
        this.currentUser = currentUser;
        this.households = households;
    }

    Person person() {
        return currentUser.require();
    }

    /** The household, if the person sees it. */
    Household sees(long householdId) {
        var household = households.find(householdId);
        if (!person().scope().covers(household.area())) {
            throw new BusinessException("Hộ này nằm ngoài địa bàn của bạn.");
        }
        return household;
    }

    /** The household, if the person holds one of the roles for it and it is still looked after. */
    Household writes(long householdId, String whose, Role... roles) {
        var household = sees(householdId);
        if (!has(household.area(), roles)) {
            throw new BusinessException("Vai trò của bạn ở địa bàn này chỉ được xem. Việc này do " + whose + " làm.");
        }
        if (!household.isActive()) {
            throw new BusinessException("Hộ này đã đưa ra khỏi danh sách theo dõi. Hãy đưa hộ trở lại sổ trước.");
        }
        return household;
    }

    boolean has(Area area, Role... roles) {
        return Arrays.stream(roles).anyMatch(r -> person().has(r, area));
    }
}
