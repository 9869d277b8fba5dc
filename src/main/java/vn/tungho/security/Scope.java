package vn.tungho.security;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.tungho.shared.area.Area;

/**
 * The part of the country a person may see, cut down to disjoint areas. Every read of listed rows takes one; the SQL fragment
 * {@code vn.tungho.security.ScopeMapper.within} is the only place that turns it into a condition.
 */
public record Scope(Set<String> provinceCodes, Set<String> communeCodes, Set<String> villageCodes) {
    public Scope {
        provinceCodes = Set.copyOf(provinceCodes);
        communeCodes = Set.copyOf(communeCodes);
        villageCodes = Set.copyOf(villageCodes);
    }

    /** Nothing at all. */
    public static Scope none() {
        return new Scope(Set.of(), Set.of(), Set.of());
    }

    /** The areas, without those that lie in another one of them. */
    public static Scope of(Collection<Area> areas) {
        var provinces = new TreeSet<String>();
        var communes = new TreeSet<String>();
        var villages = new TreeSet<String>();
        for (var area : areas) {
            if (areas.stream().anyMatch(other -> !other.equals(area) && other.contains(area))) {
                continue;
            }
            if (area.villageCode() != null) {
                villages.add(area.villageCode());
            } else if (area.communeCode() != null) {
                communes.add(area.communeCode());
            } else {
                provinces.add(area.provinceCode());
            }
        }
        return new Scope(provinces, communes, villages);
    }

    /** The plain-Java meaning of the SQL condition, against which that one is tested. */
    public boolean covers(Area row) {
        return provinceCodes.contains(row.provinceCode())
                || (row.communeCode() != null && communeCodes.contains(row.communeCode()))
                || (row.villageCode() != null && villageCodes.contains(row.villageCode()));
    }

    public boolean isEmpty() {
        return provinceCodes.isEmpty() && communeCodes.isEmpty() && villageCodes.isEmpty();
    }
}
