package vn.tungho.simulation;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.HelpNeed;
import vn.tungho.assignment.HelperService;
import vn.tungho.assignment.NewHelper;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.RelativeService;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** Party cells, their secretaries and helpers of a commune: one cell per village, one for the offices, helpers by the number of households. */
@Component
class HelperCast {
    private static final int HOUSEHOLDS_EACH = 3;
    private static final List<String> JOBS = List.of(
            "Đảng viên chi bộ thôn",
            "Chi hội trưởng Phụ nữ",
            "Chi hội trưởng Nông dân",
            "Bí thư Chi đoàn",
            "Giáo viên");

    private final UserService users;
    private final HelperService helpers;
    private final RelativeService relatives;
    private final AreaDirectory areas;

    HelperCast(UserService users, HelperService helpers, RelativeService relatives, AreaDirectory areas) {
        this.users = users;
        this.helpers = helpers;
        this.relatives = relatives;
        this.areas = areas;
    }

    /** Makes what is missing; a commune that has helpers is left as it is. */
    void enrol(String provinceCode, String code, List<HelpNeed> needs, String password) {
        if (!SignInAs.user("bcd." + code, () -> helpers.helpers(code)).isEmpty()) {
            return;
        }
        var commune = Area.commune(provinceCode, code);
        var byVillage = new HashMap<String, Integer>();
        needs.forEach(n -> byVillage.merge(n.villageCode(), 1, Integer::sum));
        var number = 0;
        for (var village : areas.villages(code)) {
            var households = byVillage.getOrDefault(village.villageCode(), 0);
            if (households > 0) {
                number = cell(
                        commune,
                        village.area(),
                        "Chi bộ " + lower(village.name()),
                        "bithu." + village.villageCode(),
                        (households + HOUSEHOLDS_EACH - 1) / HOUSEHOLDS_EACH,
                        number,
                        password);
            }
        }
        cell(commune, commune, "Chi bộ cơ quan xã", "bithu." + code, 2, number, password);
        noteRelative(code, needs);
    }

    private int cell(
            Area commune, Area area, String name, String secretary, int size, int numberBefore, String password) {
        var code = commune.code();
        var secretaryId = account(secretary, "Bí thư " + lower(name), Role.CELL_SECRETARY, commune, password);
        var cellId = SignInAs.user("bcd." + code, () -> helpers.openCell(area, name, secretaryId));
        for (var i = 1; i <= size; i++) {
            var number = numberBefore + i;
            var userId = account(
                    "canbo" + number + "." + code,
                    "Cán bộ giúp hộ " + number + " " + areas.commune(code).name(),
                    Role.CADRE,
                    commune,
                    password);
            var job = area.villageCode() == null ? "Công chức xã" : JOBS.get(number % JOBS.size());
            SignInAs.user("bcd." + code, () -> helpers.add(new NewHelper(userId, cellId, job, null, null)));
        }
        return numberBefore + size;
    }

    private long account(String username, String fullName, Role role, Area area, String password) {
        return users.find(username)
                .map(u -> u.userId())
                .orElseGet(() -> SignInAs.user(
                        "quantri",
                        () -> users.create(new NewUser(
                                username, fullName, null, password, false, List.of(Grant.own(role, area))))));
    }

    /** One helper has a relative among the households, so that the rule has something to refuse. */
    private void noteRelative(String code, List<HelpNeed> needs) {
        users.find("canbo1." + code)
                .filter(u -> !needs.isEmpty())
                .ifPresent(u -> SignInAs.user(
                        "congchuc." + code,
                        () -> relatives.put(u.userId(), needs.getFirst().householdId(), "em ruột của chủ hộ")));
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + name.substring(1);
    }
}
