package vn.tungho.security;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungho.shared.area.Area;

/**
 * Who may stand in for whom: somebody who holds the same role, or one near enough to it, for an area that reaches that of the role. An
 * enumerator never signs for the chair. Our own choice; the law on the organisation of local government names deputies, not roles of ours.
 */
final class Deputies {
    private static final Map<Role, Set<Role>> NEAR = near();

    private Deputies() {}

    /** The roles whose holders may stand in for this one. */
    static Set<Role> rolesFor(Role role) {
        var roles = EnumSet.of(role);
        roles.addAll(NEAR.getOrDefault(role, Set.of()));
        return roles;
    }

    /** True when one of these grants makes its holder a possible deputy of the role in the area. */
    static boolean mayStandIn(Role role, Area area, List<Grant> grants) {
        var roles = rolesFor(role);
        return grants.stream().anyMatch(g -> roles.contains(g.role()) && reaches(g.area(), area));
    }

    /** In the same commune, or for the whole province. */
    private static boolean reaches(Area held, Area asked) {
        var mine = held.communeCode();
        var theirs = asked.communeCode();
        return held.provinceCode().equals(asked.provinceCode())
                && (mine == null || theirs == null || mine.equals(theirs));
    }

    private static Map<Role, Set<Role>> near() {
        var map = new EnumMap<Role, Set<Role>>(Role.class);
        map.put(Role.COMMUNE_CHAIR, EnumSet.of(Role.STEERING_COMMITTEE));
        map.put(Role.STEERING_COMMITTEE, EnumSet.of(Role.COMMUNE_CHAIR, Role.POVERTY_OFFICER));
        map.put(Role.POVERTY_OFFICER, EnumSet.of(Role.STEERING_COMMITTEE, Role.COMMUNE_CHAIR));
        map.put(Role.VILLAGE_HEAD, EnumSet.of(Role.ENUMERATOR, Role.CADRE, Role.CELL_SECRETARY));
        map.put(Role.ENUMERATOR, EnumSet.of(Role.CADRE, Role.VILLAGE_HEAD));
        map.put(Role.CADRE, EnumSet.of(Role.ENUMERATOR, Role.VILLAGE_HEAD, Role.CELL_SECRETARY));
        map.put(Role.CELL_SECRETARY, EnumSet.of(Role.VILLAGE_HEAD, Role.CADRE));
        map.put(Role.PROVINCE_OVERSEER, EnumSet.of(Role.PROVINCE_CHAIR_OFFICE));
        map.put(Role.PROVINCE_CHAIR_OFFICE, EnumSet.of(Role.PROVINCE_OVERSEER));
        return map;
    }
}
