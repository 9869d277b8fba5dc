package vn.tungho.livelihood;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Who keeps groups and models; everybody sees the groups of their area and the models of their province. */
@Component
class LivelihoodAccess {
    private static final List<Role> KEEPERS = List.of(
            Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE, Role.PROVINCE_OVERSEER, Role.VILLAGE_HEAD, Role.CADRE);
    private static final List<Role> WRITERS =
            List.of(Role.POVERTY_OFFICER, Role.STEERING_COMMITTEE, Role.PROVINCE_OVERSEER);

    private final CurrentUser currentUser;

    LivelihoodAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    boolean mayKeep(Area area) {
        var person = person();
        return KEEPERS.stream().anyMatch(r -> person.has(r, area));
    }

    boolean mayKeep() {
        return KEEPERS.stream().anyMatch(person()::has);
    }

    void requireKeeper(Area area) {
        if (!mayKeep(area)) {
            throw new BusinessException(
                    "Tổ nhóm này ngoài địa bàn của bạn, hoặc vai trò của bạn chỉ được xem. Công chức giảm nghèo, Ban Chỉ đạo, trưởng thôn và cán bộ giúp hộ ghi được.");
        }
    }

    boolean mayWrite() {
        return WRITERS.stream().anyMatch(person()::has);
    }

    /** Refuses whoever writes models in no place of this province. */
    void requireWriter(String provinceCode) {
        var writes = person().grants().stream()
                .anyMatch(g ->
                        WRITERS.contains(g.role()) && g.area().provinceCode().equals(provinceCode));
        if (!writes) {
            throw new BusinessException("Mô hình này thuộc tỉnh khác. Hãy nhờ người ghi của tỉnh đó.");
        }
    }

    /** The province for which the person writes models. */
    String requireWriter() {
        return person().grants().stream()
                .filter(g -> WRITERS.contains(g.role()))
                .map(g -> g.area().provinceCode())
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        "Mô hình do công chức giảm nghèo, Ban Chỉ đạo xã hoặc cấp tỉnh ghi vào thư viện."));
    }
}
