package vn.tungho.registry;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.audit.AuditTrail;

/** The villages of a commune, kept by its officer. */
@Service
public class VillageService {
    private final VillageMapper villages;
    private final AreaDirectory areas;
    private final RegistryAccess access;
    private final AuditTrail audit;

    VillageService(VillageMapper villages, AreaDirectory areas, RegistryAccess access, AuditTrail audit) {
        this.villages = villages;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
    }

    /** The villages of a commune within the scope, with their households. */
    @Transactional(readOnly = true)
    public List<VillageRow> villages(String communeCode, Scope scope) {
        return villages.villages(communeCode, scope);
    }

    /** True when the signed-in person keeps the villages of this commune. */
    public boolean mayKeep(String communeCode) {
        return access.has(areas.commune(communeCode).area(), Role.POVERTY_OFFICER, Role.ADMINISTRATOR);
    }

    /** Adds a village; fails when the commune has one of that name. */
    @Transactional
    public Village add(String communeCode, String name) {
        var commune = areas.commune(communeCode);
        access.require(commune.area(), RegistryAccess.KEEPERS);
        var before = areas.villages(communeCode);
        var village = areas.ensureVillage(communeCode, name);
        if (before.contains(village)) {
            throw new BusinessException("Xã đã có thôn “%s”. Nhập tên khác.".formatted(village.name()));
        }
        audit.write("add-village", "village", village.villageCode(), village.area(), village.name());
        return village;
    }

    /** Gives a village, seen under its name of then, another name; its households keep their place. */
    @Transactional
    public void rename(String villageCode, String seen, String name) {
        var village = areas.village(villageCode);
        access.require(Area.commune(village.provinceCode(), village.communeCode()), RegistryAccess.KEEPERS);
        if (!village.name().equals(seen)) {
            throw new StaleException("tên thôn này");
        }
        areas.renameVillage(villageCode, name);
        audit.write("rename-village", "village", villageCode, village.area(), village.name() + " → " + name.strip());
    }
}
