package vn.tungho.complaint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.review.HouseholdHands;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;

/** Who had a hand in what is complained of, and in the complaint itself (R-COMPLAINT-APART). */
@Component
class ComplaintDuties {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final VerifierMapper verifiers;
    private final HouseholdHands hands;

    ComplaintDuties(ComplaintMapper complaints, StepMapper steps, VerifierMapper verifiers, HouseholdHands hands) {
        this.complaints = complaints;
        this.steps = steps;
        this.verifiers = verifiers;
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
        var replaced = replaced(all, firstIds);
        var found = new HashMap<Long, Involvement>();
        for (var c : all) {
            var involvement = onHouseholds.getOrDefault(c.householdId(), Involvement.ofHousehold(c.householdId()));
            var verified = verified(c, replaced);
            if (!verified.isEmpty()) {
                involvement = involvement.with(Duty.VERIFY_COMPLAINT, verified);
            }
            var first = c.firstComplaintId() == null ? null : firsts.get(c.firstComplaintId());
            found.put(
                    c.complaintId(),
                    first == null
                            ? involvement
                            : before(involvement, verified(first, replaced), decided.get(first.complaintId())));
        }
        return found;
    }

    /** Whoever was replaced has seen the papers as well: he is kept apart like the one who ended the verification. */
    private Map<Long, List<Long>> replaced(Collection<Complaint> all, Set<Long> firstIds) {
        var ids = all.stream().map(Complaint::complaintId).collect(Collectors.toCollection(HashSet::new));
        ids.addAll(firstIds);
        return verifiers.ofAll(ids).stream()
                .collect(Collectors.groupingBy(
                        VerifierChange::complaintId,
                        Collectors.mapping(VerifierChange::beforeId, Collectors.toList())));
    }

    private static Set<Long> verified(Complaint c, Map<Long, List<Long>> replaced) {
        var people = new HashSet<>(replaced.getOrDefault(c.complaintId(), List.of()));
        if (c.verifierId() != null) {
            people.add(c.verifierId());
        }
        return people;
    }

    /** In the second instance nobody acts who signed the decision complained of, or verified or decided in the first one. */
    private static Involvement before(Involvement involvement, Set<Long> verified, @Nullable Settlement decided) {
        var earlier = new HashSet<>(involvement.doneBy().getOrDefault(Duty.DECIDE, Set.of()));
        earlier.addAll(verified);
        if (decided != null) {
            earlier.add(decided.settledBy());
        }
        return involvement.with(Duty.HANDLE_FIRST_COMPLAINT, earlier);
    }
}
