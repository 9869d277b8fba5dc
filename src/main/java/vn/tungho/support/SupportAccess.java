package vn.tungho.support;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may see and do what with support: everyone sees their area, the roles below act in it. */
@Component
class SupportAccess {
    /** Who opens and keeps cases, and gives and takes money. */
    static final Role[] KEEPERS = {Role.POVERTY_OFFICER, Role.ADMINISTRATOR};
    /** Who may put a household's need forward. */
    static final Role[] PROPOSERS = {Role.POVERTY_OFFICER, Role.VILLAGE_HEAD, Role.CADRE, Role.ADMINISTRATOR};

    private final SupportCaseMapper cases;
    private final CurrentUser currentUser;

    SupportAccess(SupportCaseMapper cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    /** The case, if it lies in the person's area. */
    SupportCase supportCase(long caseId) {
        return cases.findById(caseId)
                .filter(c -> person().scope().covers(c.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy hồ sơ hỗ trợ này trong địa bàn của bạn."));
    }

    /** True for who keeps this case. */
    boolean mayKeep(SupportCase c) {
        return has(c.area(), KEEPERS);
    }

    void requireSees(Area area) {
        if (!person().scope().covers(area)) {
            throw new BusinessException("Hộ này nằm ngoài địa bàn của bạn.");
        }
    }

    void require(Area area, Role... roles) {
        if (!has(area, roles)) {
            throw new BusinessException("Vai trò của bạn ở địa bàn này chỉ được xem. Việc này do %s làm."
                    .formatted(roles[0].label().toLowerCase(Locale.ROOT)));
        }
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }
}
