package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The people who play the roles: one of each per area, four enumerators per commune. Made once; a second call adds what is missing. */
@Component
public class Cast {
    static final int ENUMERATORS = 4;

    private final UserService users;
    private final AreaDirectory areas;

    Cast(UserService users, AreaDirectory areas) {
        this.users = users;
        this.areas = areas;
    }

    /** One role to play. */
    public record Player(String username, String fullName, Role role, Area area) {}

    /** Everybody needed for these communes. */
    public List<Player> players(String provinceCode, List<String> communeCodes) {
        var province = Area.province(provinceCode);
        var all = new ArrayList<Player>();
        var provinceName = areas.province(provinceCode).name();
        all.add(new Player("quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, province));
        all.add(new Player("quantri2", "Quản trị hệ thống (người thứ hai)", Role.ADMINISTRATOR, province));
        all.add(new Player("tinh", "Giám sát tỉnh " + provinceName, Role.PROVINCE_OVERSEER, province));
        all.add(new Player("vpct", "Văn phòng Chủ tịch tỉnh " + provinceName, Role.PROVINCE_CHAIR_OFFICE, province));
        communeCodes.forEach(code -> addCommune(all, Area.commune(provinceCode, code)));
        return all;
    }

    private void addCommune(List<Player> all, Area commune) {
        var code = commune.code();
        var name = areas.commune(code).name();
        all.add(new Player("chutich." + code, "Chủ tịch UBND " + name, Role.COMMUNE_CHAIR, commune));
        all.add(new Player("congchuc." + code, "Công chức giảm nghèo " + name, Role.POVERTY_OFFICER, commune));
        all.add(new Player("bcd." + code, "Ban Chỉ đạo " + name, Role.STEERING_COMMITTEE, commune));
        all.add(new Player("mttq." + code, "Giám sát Mặt trận " + name, Role.FRONT_MONITOR, commune));
        IntStream.rangeClosed(1, ENUMERATORS)
                .forEach(i -> all.add(new Player(
                        "rsv" + i + "." + code, "Rà soát viên " + i + " " + name, Role.ENUMERATOR, commune)));
        for (var village : areas.villages(code)) {
            all.add(new Player(
                    "truongthon." + village.villageCode(),
                    "Trưởng " + village.name(),
                    Role.VILLAGE_HEAD,
                    Area.village(commune.provinceCode(), code, village.villageCode())));
        }
    }

    /** Creates the accounts that do not exist yet. */
    public void enrol(List<Player> players, String password) {
        for (var p : players) {
            if (users.find(p.username()).isEmpty()) {
                users.create(new NewUser(
                        p.username(), p.fullName(), null, password, false, List.of(Grant.own(p.role(), p.area()))));
            }
        }
    }
}
