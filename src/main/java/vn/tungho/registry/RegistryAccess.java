package vn.tungho.registry;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may do what with the register: everyone sees their area; some roles write in it. */
@Component
class RegistryAccess {
    /** Who may enter and change households. */
    static final Role[] EDITORS = {Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE, Role.ENUMERATOR, Role.ADMINISTRATOR};
    /** Who may import lists and perform acts that end or join households. */
    static final Role[] KEEPERS = {Role.POVERTY_OFFICER, Role.ADMINISTRATOR};
    /** Who may see whole ID numbers. */
    static final Role[] IDENTIFIERS = {
        Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE, Role.COMMUNE_CHAIR, Role.ADMINISTRATOR
    };

    private final CurrentUser currentUser;

    RegistryAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    void requireSees(Area area) {
        if (!person().scope().covers(area)) {
            throw new BusinessException(
                    "Hộ này nằm ngoài địa bàn của bạn. Chọn hộ trong địa bàn được giao, hoặc đề nghị quản trị cấp quyền.");
        }
    }

    void require(Area area, Role... roles) {
        requireSees(area);
        if (!has(area, roles)) {
            throw new BusinessException("Vai trò của bạn ở địa bàn này chỉ được xem. Việc này do %s làm."
                    .formatted(roles[0].label().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }
}
