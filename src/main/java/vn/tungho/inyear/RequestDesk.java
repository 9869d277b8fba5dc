package vn.tungho.inyear;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** What several steps of a request have in common: its days, and who had a hand in it. */
@Component
class RequestDesk {
    private final RequestMapper requests;
    private final RequestTerms terms;

    RequestDesk(RequestMapper requests, RequestTerms terms) {
        this.requests = requests;
        this.terms = terms;
    }

    /** When the request's review begins and ends. */
    RequestDays days(Request request) {
        return terms.of(request);
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
