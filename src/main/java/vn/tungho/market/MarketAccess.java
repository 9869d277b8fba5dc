package vn.tungho.market;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who writes offers down and who sends people; everybody reads the offers of their province. */
@Component
class MarketAccess {
    private static final List<Role> WRITERS =
            List.of(Role.POVERTY_OFFICER, Role.PROVINCE_OVERSEER, Role.STEERING_COMMITTEE, Role.ADMINISTRATOR);
    private static final List<Role> SENDERS = List.of(Role.POVERTY_OFFICER, Role.CADRE, Role.VILLAGE_HEAD);

    private final CurrentUser currentUser;

    MarketAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    boolean mayWrite() {
        return WRITERS.stream().anyMatch(person()::has);
    }

    boolean maySend() {
        return SENDERS.stream().anyMatch(person()::has);
    }

    /** The area an offer is written down for: the writer's own. */
    Area requireWriter() {
        var person = person();
        return person.grants().stream()
                .filter(g -> WRITERS.contains(g.role()))
                .map(g -> g.area())
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        "Tin do công chức giảm nghèo, Ban Chỉ đạo xã hoặc cấp tỉnh đăng. Hãy nhờ một trong số đó."));
    }

    void requireWriter(Offer offer) {
        var person = person();
        if (WRITERS.stream().noneMatch(r -> person.has(r, offer.area()))) {
            throw new BusinessException("Tin này của địa bàn khác nên bạn chỉ được xem.");
        }
    }

    boolean maySend(Area area) {
        var person = person();
        return SENDERS.stream().anyMatch(r -> person.has(r, area));
    }

    void requireSender(Area area) {
        if (!maySend(area)) {
            throw new BusinessException(
                    "Người này ngoài địa bàn của bạn, hoặc vai trò của bạn chỉ được xem. Việc giới thiệu do công chức giảm nghèo, trưởng thôn hoặc cán bộ giúp hộ làm.");
        }
    }
}
