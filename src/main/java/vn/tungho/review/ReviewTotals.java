package vn.tungho.review;

import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.reporting.VillageTotals;
import vn.tungho.shared.PovertyStatus;

/** The figures of a review village by village, as they are printed. */
final class ReviewTotals {
    private ReviewTotals() {}

    /** The villages that have households on the list. */
    static List<VillageTotals> of(List<VillageReview> villages, List<StatusMove> all) {
        var byVillage = all.stream().collect(Collectors.groupingBy(StatusMove::villageCode));
        return villages.stream()
                .filter(v -> byVillage.containsKey(v.villageCode()))
                .map(v -> of(v.villageName(), byVillage.getOrDefault(v.villageCode(), List.of())))
                .toList();
    }

    /** How many households the village has in all is in no list we hold: the rates are left open. */
    private static VillageTotals of(String name, List<StatusMove> moves) {
        return new VillageTotals(
                name,
                0,
                0,
                StatusMove.sum(moves, m -> m.after() == PovertyStatus.POOR),
                people(moves, PovertyStatus.POOR),
                StatusMove.sum(moves, m -> m.after() == PovertyStatus.NEAR_POOR),
                people(moves, PovertyStatus.NEAR_POOR),
                StatusMove.sum(moves, m -> m.transition().isEscape()),
                StatusMove.sum(moves, m -> !m.after().onList() && !m.before().onList()));
    }

    private static int people(List<StatusMove> moves, PovertyStatus status) {
        return moves.stream()
                .filter(m -> m.after() == status)
                .mapToInt(StatusMove::people)
                .sum();
    }
}
