package vn.tungho.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tungho.reporting.VillageTotals;
import vn.tungho.shared.PovertyStatus;

/** The figures of a review village by village, as they are printed. */
final class ReviewTotals {
    private ReviewTotals() {}

    /** The villages that have households on the list. */
    static List<VillageTotals> of(List<VillageReview> villages, List<ReviewCase> all) {
        var byVillage = all.stream().collect(Collectors.groupingBy(ReviewCase::villageCode));
        return villages.stream()
                .filter(v -> byVillage.containsKey(v.villageCode()))
                .map(v -> of(v.villageName(), byVillage.getOrDefault(v.villageCode(), List.of())))
                .toList();
    }

    /** How many households the village has in all is in no list we hold: the rates are left open. */
    private static VillageTotals of(String name, Collection<ReviewCase> all) {
        return new VillageTotals(
                name,
                0,
                0,
                count(all, c -> c.latestStatus() == PovertyStatus.POOR),
                people(all, PovertyStatus.POOR),
                count(all, c -> c.latestStatus() == PovertyStatus.NEAR_POOR),
                people(all, PovertyStatus.NEAR_POOR),
                count(all, c -> DecisionService.transition(c).isEscape()),
                count(all, c -> !c.latestStatus().onList() && !c.statusBefore().onList()));
    }

    private static int count(Collection<ReviewCase> all, Predicate<ReviewCase> which) {
        return (int) all.stream().filter(which).count();
    }

    private static int people(Collection<ReviewCase> all, PovertyStatus status) {
        return all.stream()
                .filter(c -> c.latestStatus() == status)
                .mapToInt(ReviewCase::memberCount)
                .sum();
    }
}
