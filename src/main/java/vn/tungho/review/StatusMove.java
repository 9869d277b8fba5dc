package vn.tungho.review;

import java.util.List;
import java.util.function.Predicate;
import vn.tungho.shared.PovertyStatus;

/** How many households of a review went from one class to another, as it stands at the latest step each of them reached. */
record StatusMove(PovertyStatus before, PovertyStatus after, int households) {
    Transition transition() {
        return Transition.of(before, after);
    }

    static int sum(List<StatusMove> moves, Predicate<StatusMove> which) {
        return moves.stream().filter(which).mapToInt(StatusMove::households).sum();
    }
}
