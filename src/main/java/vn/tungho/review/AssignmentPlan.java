package vn.tungho.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which enumerators survey which village: village code → user ids. Households of a village are dealt evenly among its
 * enumerators.
 */
public record AssignmentPlan(Map<String, List<Long>> enumeratorsByVillage) {
    public AssignmentPlan {
        enumeratorsByVillage = Map.copyOf(enumeratorsByVillage);
    }

    /**
     * Keeps villages whole where that is fair: the largest first, each to whoever has the least; a village well above an even share is
     * split among several.
     *
     * @param sizes village code → number of households
     */
    public static AssignmentPlan balanced(Map<String, Integer> sizes, List<Long> enumerators) {
        var load = new LinkedHashMap<Long, Integer>();
        enumerators.forEach(e -> load.put(e, 0));
        var plan = new HashMap<String, List<Long>>();
        if (load.isEmpty()) {
            return new AssignmentPlan(plan);
        }
        var total = sizes.values().stream().mapToInt(Integer::intValue).sum();
        var evenShare = Math.max(1, (total + load.size() - 1) / load.size());
        var villages = new ArrayList<>(sizes.entrySet());
        villages.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        for (var village : villages) {
            var size = village.getValue();
            if (size == 0) {
                continue;
            }
            var hands = size <= evenShare * 13 / 10 ? 1 : Math.min(load.size(), (size + evenShare - 1) / evenShare);
            var chosen = load.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .limit(hands)
                    .map(Map.Entry::getKey)
                    .toList();
            chosen.forEach(e -> load.merge(e, size / chosen.size(), Integer::sum));
            plan.put(village.getKey(), chosen);
        }
        return new AssignmentPlan(plan);
    }
}
