package vn.tungho.security;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A role held for an area: one's own, or another person's while standing in for them.
 *
 * @param onBehalfOf the user id of the person stood in for; null for one's own role
 */
public record Grant(Role role, Area area, @Nullable Long onBehalfOf) {
    public static Grant own(Role role, Area area) {
        return new Grant(role, area, null);
    }

    /** The address under which work waits for this role, such as {@code VILLAGE_HEAD@18919003}. */
    public String audience() {
        return audience(role, area);
    }

    /** The address of a role in an area, cut to the level at which the role is held. */
    public static String audience(Role role, Area area) {
        var code = switch (role.level()) {
            case PROVINCE -> area.provinceCode();
            case COMMUNE -> area.communeCode() == null ? area.provinceCode() : area.communeCode();
            case VILLAGE -> area.code();
        };
        return role.name() + "@" + code;
    }
}
