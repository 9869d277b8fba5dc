package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Deputyship;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
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
    private final DeputyService deputies;
    private final AppClock clock;

    HelpAccess(CurrentUser current, HelperMapper helpers, DeputyService deputies, AppClock clock) {
        this.current = current;
        this.helpers = helpers;
        this.deputies = deputies;
        this.clock = clock;
    }

    Person person() {
        return current.require();
    }

    /** The helper that the person at work is; empty for everybody else. */
    Optional<Helper> me() {
        return helpers.ofUser(person().userId());
    }

    /** The helpers for whom the person at work stands in on that day, as they themselves appointed; mostly none. */
    List<Helper> stoodInFor(LocalDate day) {
        var me = person();
        if (me.grants().stream().noneMatch(g -> g.onBehalfOf() != null) && !day.isBefore(clock.today())) {
            return List.of();
        }
        var users = deputies.mine().stream()
                .filter(d -> d.deputyUserId() == me.userId() && d.role() == Role.CADRE)
                .filter(d -> !day.isBefore(d.fromOn()) && !day.isAfter(d.toOn()))
                .filter(d -> d.endedAt() == null || !day.isAfter(d.endedAt().toLocalDate()))
                .map(Deputyship::userId)
                .distinct()
                .toList();
        return users.isEmpty() ? List.of() : helpers.ofUsers(users);
    }

    /** Those as whom the person may act today: himself first, then those for whom he stands in. */
    List<Helper> acting() {
        return Stream.concat(me().stream(), stoodInFor(clock.today()).stream())
                .distinct()
                .toList();
    }

    /** True when the person at work is the secretary of the helper's cell. */
    boolean isSecretaryOf(Helper helper) {
        var userId = person().userId();
        return helpers.cell(helper.cellId())
                .filter(c -> c.secretaryId() != null && c.secretaryId() == userId)
                .isPresent();
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
