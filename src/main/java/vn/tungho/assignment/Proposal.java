package vn.tungho.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to help whom, as the system proposes it: pure and the same for the same input. Households of the priority groups choose
 * first; each takes a helper of its own village's cell, else of the commune's offices, else of another village, in each ring the
 * one with the least load; never a relative, nobody who declined it, nobody beyond his limit. Only when all are full are more
 * given than the usual number, up to the number that warns.
 */
public final class Proposal {
    private Proposal() {}

    /**
     * Somebody who can be given households.
     *
     * @param villageCode the village of the helper's cell; null for a cell of offices
     * @param load households held already
     * @param capacity the helper's own limit; null for the usual number
     * @param kin households of relatives
     */
    public record Candidate(
            long helperId,
            @Nullable String villageCode,
            int load,
            @Nullable Integer capacity,
            Set<Long> kin) {
        public Candidate {
            kin = Set.copyOf(kin);
        }
    }

    /** Household id → helper id, in the order in which they were chosen; households for whom nobody is left are missing. */
    public static Map<Long, Long> make(List<HelpNeed> needs, List<Candidate> candidates, int usual, int most) {
        var load = new HashMap<Long, Integer>();
        candidates.forEach(c -> load.put(c.helperId(), c.load()));
        var chosen = new LinkedHashMap<Long, Long>();
        var order = needs.stream()
                .sorted(Comparator.comparingInt(HelpNeed::priority)
                        .reversed()
                        .thenComparing(HelpNeed::villageCode)
                        .thenComparingLong(HelpNeed::householdId))
                .toList();
        for (var need : order) {
            best(need, candidates, load, usual, true)
                    .or(() -> best(need, candidates, load, most, false))
                    .ifPresent(c -> {
                        chosen.put(need.householdId(), c.helperId());
                        load.merge(c.helperId(), 1, Integer::sum);
                    });
        }
        return chosen;
    }

    private static Optional<Candidate> best(
            HelpNeed need, List<Candidate> candidates, Map<Long, Integer> load, int limit, boolean nearFirst) {
        var byLoad = Comparator.<Candidate>comparingInt(c -> loadOf(load, c));
        var byRing = Comparator.<Candidate>comparingInt(c -> ring(need, c));
        var known =
                Comparator.<Candidate, Boolean>comparing(c -> !Objects.equals(need.earlierHelperId(), c.helperId()));
        var order = nearFirst ? byRing.thenComparing(known).thenComparing(byLoad) : byLoad.thenComparing(byRing);
        return candidates.stream()
                .filter(c -> !c.kin().contains(need.householdId()))
                .filter(c -> !Objects.equals(need.declinedBy(), c.helperId()))
                .filter(c -> loadOf(load, c) < (c.capacity() == null ? limit : c.capacity()))
                .min(order.thenComparingLong(Candidate::helperId));
    }

    private static int loadOf(Map<Long, Integer> load, Candidate candidate) {
        return load.getOrDefault(candidate.helperId(), 0);
    }

    /** 0 own village, 1 the commune's offices, 2 another village. */
    private static int ring(HelpNeed need, Candidate candidate) {
        if (need.villageCode().equals(candidate.villageCode())) {
            return 0;
        }
        return candidate.villageCode() == null ? 1 : 2;
    }
}
