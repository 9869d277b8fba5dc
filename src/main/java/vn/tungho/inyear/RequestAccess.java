package vn.tungho.inyear;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who may see and do what with requests: everyone sees their area, the commune's officer keeps them. */
@Component
class RequestAccess {
    /** Who takes requests in and keeps them. */
    static final Role[] KEEPERS = {Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE};

    private final RequestMapper requests;
    private final CurrentUser currentUser;

    RequestAccess(RequestMapper requests, CurrentUser currentUser) {
        this.requests = requests;
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    /** The request, if it lies in the person's area. */
    Request request(long requestId) {
        return requests.findById(requestId)
                .filter(r -> person().scope().covers(r.area()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy giấy đề nghị này trong địa bàn của bạn."));
    }

    void requireKeeper(Area area) {
        if (!has(area, KEEPERS)) {
            throw new BusinessException("Vai trò của bạn ở địa bàn này chỉ được xem. Việc này do %s làm."
                    .formatted(KEEPERS[0].label().toLowerCase(Locale.ROOT)));
        }
    }

    boolean has(Area area, Role... roles) {
        var person = person();
        return Arrays.stream(roles).anyMatch(r -> person.has(r, area));
    }
}
