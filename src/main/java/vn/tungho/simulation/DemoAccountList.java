package vn.tungho.simulation;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tungho.security.DemoAccounts;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The accounts shown on the demo's login page: one for each kind of work. */
@Component
@ConditionalOnProperty(name = "tungho.demo", havingValue = "true")
class DemoAccountList implements DemoAccounts {
    private final AreaDirectory areas;

    DemoAccountList(AreaDirectory areas) {
        this.areas = areas;
    }

    @Override
    public List<DemoAccount> accounts() {
        var mixed = DemoScript.MIXED;
        var finished = DemoScript.FINISHED;
        return List.of(
                account("tinh", Role.PROVINCE_OVERSEER, Area.province(DemoInstallation.PROVINCE)),
                account("vpct", Role.PROVINCE_CHAIR_OFFICE, Area.province(DemoInstallation.PROVINCE)),
                account("chutich." + DemoScript.AT_CHAIR, Role.COMMUNE_CHAIR, commune(DemoScript.AT_CHAIR)),
                account("congchuc." + mixed, Role.POVERTY_OFFICER, commune(mixed)),
                account("congchuc." + DemoScript.LISTING, Role.POVERTY_OFFICER, commune(DemoScript.LISTING)),
                account("bcd." + mixed, Role.STEERING_COMMITTEE, commune(mixed)),
                account("truongthon." + mixed + "002", Role.VILLAGE_HEAD, village(mixed, "002")),
                account("truongthon." + mixed + "003", Role.VILLAGE_HEAD, village(mixed, "003")),
                account("truongthon." + finished + "003", Role.VILLAGE_HEAD, village(finished, "003")),
                account("rsv1." + mixed, Role.ENUMERATOR, commune(mixed)),
                account("rsv1." + finished, Role.ENUMERATOR, commune(finished)),
                account("mttq." + mixed, Role.FRONT_MONITOR, commune(mixed)),
                account("mttq." + finished, Role.FRONT_MONITOR, commune(finished)),
                account("canbo1." + finished, Role.CADRE, commune(finished)),
                account("canbo2." + finished, Role.CADRE, commune(finished)),
                account("bithu." + finished + "001", Role.CELL_SECRETARY, commune(finished)),
                account("bcd." + finished, Role.STEERING_COMMITTEE, commune(finished)),
                account("congchuc." + finished, Role.POVERTY_OFFICER, commune(finished)),
                account("chutich." + finished, Role.COMMUNE_CHAIR, commune(finished)),
                account("quantri", Role.ADMINISTRATOR, Area.province(DemoInstallation.PROVINCE)));
    }

    private static Area commune(String code) {
        return Area.commune(DemoInstallation.PROVINCE, code);
    }

    private static Area village(String commune, String number) {
        return Area.village(DemoInstallation.PROVINCE, commune, commune + number);
    }

    private DemoAccount account(String username, Role role, Area area) {
        return new DemoAccount(username, role.label(), role.label(), areas.displayName(area));
    }

    @Override
    public String password() {
        return DemoInstallation.PASSWORD;
    }
}
