package vn.tungho.review.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.reporting.CommuneOffice;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The offices and people that stand on printed documents. */
@Component
public class CommuneOffices {
    private final AreaDirectory areas;
    private final UserService users;

    CommuneOffices(AreaDirectory areas, UserService users) {
        this.areas = areas;
        this.users = users;
    }

    /** The commune as an issuer; the place before the date is its name without the kind. */
    public CommuneOffice of(String communeCode) {
        var commune = areas.commune(communeCode);
        var province = areas.province(commune.provinceCode());
        var bare = commune.name().replaceFirst("^(Xã|Phường|Đặc khu) ", "");
        return new CommuneOffice(province.name(), commune.name(), bare);
    }

    /** The name of whoever holds the role there; null when nobody does. */
    public @Nullable String nameOf(Role role, Area area) {
        return users.usersWithRole(role, area).stream()
                .map(UserRef::fullName)
                .findFirst()
                .orElse(null);
    }
}
