package vn.tungho.security;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Who has done which duty in one procedure so far, and which households it is about. The module that owns the procedure
 * fills it in; nothing is read here.
 */
public record Involvement(Set<Long> householdIds, Map<Duty, Set<Long>> doneBy) {
    public Involvement {
        householdIds = Set.copyOf(householdIds);
        doneBy = Map.copyOf(doneBy);
    }

    /** One household, nothing done yet. */
    public static Involvement ofHousehold(long householdId) {
        return new Involvement(Set.of(householdId), Map.of());
    }

    /** Several households, as on the list of a village or in a decision; nothing done yet. */
    public static Involvement ofHouseholds(Collection<Long> householdIds) {
        return new Involvement(Set.copyOf(householdIds), Map.of());
    }

    /** The same with these people as having done (or been given) the duty. */
    public Involvement with(Duty duty, Collection<Long> userIds) {
        var all = new EnumMap<Duty, Set<Long>>(Duty.class);
        all.putAll(doneBy);
        all.put(duty, Set.copyOf(userIds));
        return new Involvement(householdIds, all);
    }

    public boolean did(Duty duty, long userId) {
        return doneBy.getOrDefault(duty, Set.of()).contains(userId);
    }
}
