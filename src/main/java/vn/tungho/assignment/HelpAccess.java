package vn.tungho.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may do what with the help: everyone sees their area; committees and officers arrange it; helpers act for themselves. */
@Component
class HelpAccess {
    /** Who puts helpers and households together. */
    static final Role[] ARRANGERS = {Role.STEERING_COMMITTEE, Role.POVERTY_OFFICER};
    /** Who signs the decision. */
    static final Role[] SIGNERS = {Role.STEERING_COMMITTEE};
    /** Who writes a household's plan and pledge besides its helper. */
    static final Role[] WRITERS = {Role.STEERING_COMMITTEE, Role.POVERTY_OFFICER, Role.VILLAGE_HEAD};
    /** Who puts bodies in charge of places. */
    static final Role[] PLACE_KEEPERS = {Role.PROVINCE_OVERSEER, Role.POVERTY_OFFICER, Role.ADMINISTRATOR};

    private final CurrentUser current;
    private final HelperMapper helpers;

    HelpAccess(CurrentUser current, HelperMapper helpers) {
        this.current = current;
        this.helpers = helpers;
    }

    Person person() {
        return current.require();
    }

    /** The helper that the person at work is; empty for everybody else. */
    Optional<Helper> me() {
        return helpers.ofUser(person().userId());
    }

    boolean sees(Area area) {
        return person().scope().covers(area);
    }

    void requireSees(Area area) {
        if (!sees(area)) {
            throw new BusinessException("Nơi này nằm ngoài địa bàn của bạn. Hãy chọn trong địa bàn được giao.");
        }
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }

    void require(Area area, Role... roles) {
        if (!has(area, roles)) {
            throw new BusinessException(
                    "Vai trò của bạn ở địa bàn này chỉ được xem. Việc này do " + roles[0].label() + " làm.");
        }
    }
}
