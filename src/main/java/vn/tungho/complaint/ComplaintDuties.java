package vn.tungho.complaint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.review.HouseholdHands;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** Who had a hand in what is complained of, and in the complaint itself (R-COMPLAINT-APART). */
@Component
class ComplaintDuties {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final HouseholdHands hands;

    ComplaintDuties(ComplaintMapper complaints, StepMapper steps, HouseholdHands hands) {
        this.complaints = complaints;
        this.steps = steps;
        this.hands = hands;
    }

    Involvement on(Complaint c) {
        return Objects.requireNonNull(on(List.of(c)).get(c.complaintId()));
    }

    Map<Long, Involvement> of(Collection<Long> complaintIds) {
        return complaintIds.isEmpty() ? Map.of() : on(complaints.findAll(complaintIds));
    }

    private Map<Long, Involvement> on(Collection<Complaint> all) {
        var firstIds = all.stream()
                .map(Complaint::firstComplaintId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Complaint> firsts = firstIds.isEmpty()
                ? Map.of()
                : complaints.findAll(firstIds).stream()
                        .collect(Collectors.toMap(Complaint::complaintId, Function.identity()));
        Map<Long, Settlement> decided = firstIds.isEmpty()
                ? Map.of()
                : steps.settlements(firstIds).stream()
                        .collect(Collectors.toMap(Settlement::complaintId, Function.identity()));
        var onHouseholds = hands.of(all.stream().map(Complaint::householdId).collect(Collectors.toSet()));
        var found = new HashMap<Long, Involvement>();
        for (var c : all) {
            var involvement = onHouseholds.getOrDefault(c.householdId(), Involvement.ofHousehold(c.householdId()));
            if (c.verifierId() != null) {
                involvement = involvement.with(Duty.VERIFY_COMPLAINT, List.of(c.verifierId()));
            }
            var first = c.firstComplaintId() == null ? null : firsts.get(c.firstComplaintId());
            found.put(
                    c.complaintId(),
                    first == null ? involvement : before(involvement, first, decided.get(first.complaintId())));
        }
        return found;
    }

    /** In the second instance nobody acts who signed the decision complained of, or verified or decided in the first one. */
    private static Involvement before(
            Involvement involvement, Complaint first, @org.jspecify.annotations.Nullable Settlement decided) {
        var earlier = new HashSet<>(involvement.doneBy().getOrDefault(Duty.DECIDE, java.util.Set.of()));
        if (first.verifierId() != null) {
            earlier.add(first.verifierId());
        }
        if (decided != null) {
            earlier.add(decided.settledBy());
        }
        return involvement.with(Duty.HANDLE_FIRST_COMPLAINT, earlier);
    }
}
