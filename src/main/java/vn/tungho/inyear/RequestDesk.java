package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** What several steps of a request have in common: when the review begins, and who had a hand in it. */
@Component
class RequestDesk {
    /** Reviews in the year begin on this day of each month (procedures 1.011607–609, 3.000412). */
    static final int START_DAY = 15;

    private final RequestMapper requests;

    RequestDesk(RequestMapper requests) {
        this.requests = requests;
    }

    /** The first 15th that is not over: a request ready on the 15th still begins that day (R-INYEAR-START). */
    static LocalDate startsOn(LocalDate readyOn) {
        var fifteenth = readyOn.withDayOfMonth(START_DAY);
        return readyOn.isAfter(fifteenth) ? fifteenth.plusMonths(1) : fifteenth;
    }

    /** Who did what so far, by the request's id as text. */
    Map<String, Involvement> involvements(Collection<String> businessKeys) {
        var ids = businessKeys.stream().map(Long::valueOf).toList();
        var hands = requests.hands(ids).stream().collect(Collectors.groupingBy(RequestMapper.Hand::requestId));
        var found = new HashMap<String, Involvement>();
        for (var request : requests.findAll(ids)) {
            var household = request.householdId();
            var involvement =
                    household == null ? new Involvement(Set.of(), Map.of()) : Involvement.ofHousehold(household);
            for (var duty :
                    Map.of(Duty.SURVEY, "SURVEY", Duty.REVERIFY, "REVERIFY").entrySet()) {
                var users = hands.getOrDefault(request.requestId(), java.util.List.of()).stream()
                        .filter(h -> h.purpose().equals(duty.getValue()))
                        .map(RequestMapper.Hand::userId)
                        .toList();
                if (!users.isEmpty()) {
                    involvement = involvement.with(duty.getKey(), users);
                }
            }
            if (request.screenedBy() != null) {
                involvement = involvement.with(Duty.SCREEN, Set.of(request.screenedBy()));
            }
            found.put(Long.toString(request.requestId()), involvement);
        }
        return found;
    }

    Involvement involvement(long requestId) {
        return involvements(Set.of(Long.toString(requestId)))
                .getOrDefault(Long.toString(requestId), new Involvement(Set.of(), Map.of()));
    }
}
