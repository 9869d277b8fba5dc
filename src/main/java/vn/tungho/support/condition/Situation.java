package vn.tungho.support.condition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.registry.Member;
import vn.tungho.support.facts.GroupMembership;
import vn.tungho.support.facts.HouseRecord;
import vn.tungho.support.facts.HouseState;

/**
 * A household on a day as far as it is known.
 *
 * @param groups the memberships that hold on the day, confirmed or not
 * @param house null while nobody looked at the house
 */
public record Situation(
        Household household,
        List<Member> members,
        List<GroupMembership> groups,
        @Nullable HouseRecord house,
        LocalDate today) {
    public Situation {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
    }

    /** The house; nothing known of it when nobody looked. */
    public HouseState houseState() {
        return house == null ? HouseState.NOT_SEEN : house.state();
    }
}
