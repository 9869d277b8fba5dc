package vn.tungho.review;

import java.util.List;
import java.util.function.Predicate;
import vn.tungho.registry.Transition;
import vn.tungho.shared.PovertyStatus;

/**
 * How many households of a village went from one class to another in a review, as it stands at the latest step each of them reached.
 *
 * @param people the members of these households
 */
record StatusMove(String villageCode, PovertyStatus before, PovertyStatus after, int households, int people) {
    Transition transition() {
        return Transition.of(before, after);
    }

    static int sum(List<StatusMove> moves, Predicate<StatusMove> which) {
        return moves.stream().filter(which).mapToInt(StatusMove::households).sum();
    }
}
