package vn.tungho.field;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.SupportDoor;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitCorrections;
import vn.tungho.assignment.VisitRequests;

/** What a helper takes along of the help for his households. */
@Component
class HelpSet {
    private static final int MOST_VISITS = 300;

    private final MyHouseholds help;
    private final VisitCorrections corrections;
    private final VisitRequests requests;

    HelpSet(MyHouseholds help, VisitCorrections corrections, VisitRequests requests) {
        this.help = help;
        this.corrections = corrections;
        this.requests = requests;
    }

    List<MyHousehold> list() {
        return help.list();
    }

    /** The parts of these households, by household. */
    Parts of(List<MyHousehold> helped) {
        if (helped.isEmpty()) {
            return new Parts(Map.of(), Map.of(), Map.of());
        }
        return new Parts(
                helped.stream().collect(Collectors.toMap(MyHousehold::householdId, Function.identity())),
                requests.choices(helped.stream().map(MyHousehold::householdId).toList()),
                corrections.mine(MOST_VISITS).stream()
                        .collect(Collectors.groupingBy(
                                Visit::householdId,
                                Collectors.mapping(
                                        v -> HelpParts.visit(v, corrections.makersLastDay(v)), Collectors.toList()))));
    }

    record Parts(
            Map<Long, MyHousehold> helped,
            Map<Long, List<SupportDoor.Choice>> programmes,
            Map<Long, List<FieldSet.VisitPart>> visits) {
        /** Null for a household that the person does not help. */
        FieldSet.@Nullable HelpPart of(long householdId) {
            return HelpParts.of(
                    helped.get(householdId),
                    programmes.getOrDefault(householdId, List.of()),
                    visits.getOrDefault(householdId, List.of()));
        }
    }
}
