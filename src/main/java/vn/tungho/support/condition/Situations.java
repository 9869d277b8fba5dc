package vn.tungho.support.condition;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.support.facts.HouseService;
import vn.tungho.support.facts.SupportGroupService;

/** Brings together what is known of households today, in four reads for any number of them. */
@Component
public class Situations {
    private final HouseholdService households;
    private final HouseService houses;
    private final SupportGroupService groups;
    private final AppClock clock;

    Situations(HouseholdService households, HouseService houses, SupportGroupService groups, AppClock clock) {
        this.households = households;
        this.houses = houses;
        this.groups = groups;
        this.clock = clock;
    }

    /** What is known of these households today, in no special order. */
    public List<Situation> of(Collection<Long> ids) {
        var members = households.membersOf(ids);
        var seen = houses.latest(ids);
        var held = groups.holding(ids, clock.today());
        return households.findAll(ids).stream()
                .map(h -> new Situation(
                        h,
                        members.getOrDefault(h.householdId(), List.of()),
                        held.getOrDefault(h.householdId(), List.of()),
                        seen.get(h.householdId()),
                        clock.today()))
                .toList();
    }
}
